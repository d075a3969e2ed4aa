/** Accounts of one domain, in families and in none, and answers that name nothing but the domain. */

import { type AccountCase, type Cells, daysAgo } from './company';

/** An answer that is matched by the domain of its address alone. */
function answerBy(domain: string, score: string): Cells {
  return {
    account_id: '',
    respondent_email: `somebody@${domain}`,
    kind: 'relationship',
    metric: 'nps',
    score,
    scale_min: '0',
    scale_max: '10',
    responded_at: daysAgo(15),
  };
}

function member(
  accountId: string,
  domain: string,
  parentId: string,
  responses: readonly Cells[] = [],
): AccountCase {
  return {
    account: {
      account_id: accountId,
      account_name: `Member ${accountId}`,
      domain,
      parent_account_id: parentId,
      industry: 'Media',
      annual_contract_value: '1000.5',
      currency: 'CHF',
    },
    responses,
  };
}

export const FAMILY_CASES: readonly AccountCase[] = [
  // Their head is the one from whom both others descend.
  member('H-F01', 'family.example', ''),
  member('H-F02', 'family.example', 'H-F01', [answerBy('family.example', '10')]),
  member('H-F03', 'family.example', 'H-F02', [answerBy('family.example', '9')]),
  // Their parent does not bear the domain.
  member('H-F04', 'sisters.example', 'H-F01', [answerBy('sisters.example', '10')]),
  member('H-F05', 'sisters.example', 'H-F01'),
  // Parents of each other, and a child of theirs.
  member('H-F06', 'circle.example', 'H-F07', [answerBy('circle.example', '0')]),
  member('H-F07', 'circle.example', 'H-F06'),
  member('H-F08', 'circle.example', 'H-F06'),
  // One is no relative.
  member('H-F09', 'strangers.example', '', [answerBy('strangers.example', '0')]),
  member('H-F10', 'strangers.example', 'H-F09'),
  member('H-F11', 'strangers.example', ''),
];
