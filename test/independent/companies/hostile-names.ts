/** Accounts whose names, segments and ids try to be something else. */

import { fullAccountId } from '../account-key';
import { type AccountCase, type Cells, daysAgo } from './company';

/** Two ids that differ in the case of their letters alone; the answers bear them with their check letters. */
const LOWER_ID = '001D5000000abcd';
const UPPER_ID = '001D5000000ABCD';

function happy(days: number): Cells {
  return {
    kind: 'relationship',
    metric: 'nps',
    score: '9',
    scale_min: '0',
    scale_max: '10',
    responded_at: daysAgo(days),
  };
}

function named(accountId: string, name: string, more: Cells = {}): AccountCase {
  return {
    account: { account_id: accountId, account_name: name, industry: 'Health', ...more },
    opportunities: [
      {
        amount: '500',
        currency: 'EUR',
        stage: 'Closed Won',
        is_closed: '1',
        is_won: '1',
        close_date: daysAgo(20),
        created_date: daysAgo(90),
      },
    ],
    responses: [{ ...happy(12), account_id: fullAccountId(accountId) ?? accountId }],
    nominations: [
      { stage: 'active', nominated_at: daysAgo(90), topics: "o'brien; <i>price</i>", formats: '"' },
    ],
  };
}

export const NAME_CASES: readonly AccountCase[] = [
  named('H-N01', `O'Brien"; DROP TABLE accounts; --`, {
    industry: `R&D "labs", O'Brien's; --`,
    annual_contract_value: '0',
  }),
  named('H-N02', '<img src=x onerror=alert(1)>', { industry: '<script>alert(1)</script>' }),
  named('H-N03', '=HYPERLINK("http://evil.example","1")', { region: '$1 \\ %s {x}' }),
  named('H-N04', "Société Générale d'Équipement", { region: 'Île-de-France' }),
  named('H-N05', 'Ünal Çelik 株式会社 🚂', { region: 'Île-de-France' }),
  named('H-N06', 'Twin', { annual_contract_value: '70', currency: 'JPY' }),
  named('H-N07', 'Twin', { annual_contract_value: '300.25', currency: 'USD' }),
  named('H-N08', 'TWIN GmbH', { products: 'A\'; B"; --' }),
  named(LOWER_ID, 'Lower id'),
  named(UPPER_ID, 'Upper id', { parent_account_id: LOWER_ID }),
  { account: { account_id: "H'N--11", account_name: 'An account without any fact' } },
];
