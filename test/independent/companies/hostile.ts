/** A company whose every account lies on some edge, among a few ordinary ones. */

import type { SampleFile } from '../sample-rows';
import type { RateRow } from '../settings';
import { type Cells, companyFiles, daysAgo, type Facts } from './company';
import { createDice } from './dice';
import { ANSWER_CASES } from './hostile-answers';
import { DEAL_CASES } from './hostile-deals';
import { FAMILY_CASES } from './hostile-families';
import { INCIDENT_CASES } from './hostile-incidents';
import { NAME_CASES } from './hostile-names';
import { PROGRAMME_CASES } from './hostile-programme';
import { ordinaryAccount } from './ordinary';

const SEED = 13;
const ORDINARY_IDS = ['H-X01', 'H-X02', 'H-X03', 'H-X04', 'H-X05', 'H-X06'] as const;

/**
 * No row for the yen; the dollar by the franc; the franc in both directions, which do not agree; rows of
 * one day, of which the last counts.
 */
export const HOSTILE_RATES: readonly RateRow[] = [
  { currency: 'EUR', rate: 0.8, per: 'CHF', validFrom: null },
  { currency: 'CHF', rate: 1.3, per: 'EUR', validFrom: null },
  { currency: 'USD', rate: 9, per: 'CHF', validFrom: '2026-01-01' },
  { currency: 'USD', rate: 0.7, per: 'CHF', validFrom: '2026-01-01' },
  { currency: 'USD', rate: 5, per: 'CHF', validFrom: daysAgo(-1) },
  { currency: 'JPY', rate: 0.01, per: '', validFrom: daysAgo(-1) },
];

const STRATEGY: readonly Cells[] = [
  { dimension: 'industry', segment: 'Health', direction: 'exit' },
  { dimension: 'industry', segment: 'Health', direction: 'grow', target: '3' },
  { dimension: 'industry', segment: 'Media', direction: 'exit', priority: '60' },
  { dimension: 'industry', segment: 'Energy', direction: '', priority: '80', target: '0' },
  { dimension: 'industry', segment: `R&D "labs", O'Brien's; --`, direction: 'grow' },
  { dimension: 'industry', segment: 'Nobody is here', direction: 'grow', target: '2' },
  { dimension: 'region', segment: 'North', direction: 'grow', priority: '100' },
  { dimension: 'region', segment: 'South', direction: 'hold', priority: '30' },
  { dimension: 'product', segment: 'A', direction: 'grow', priority: '70' },
  { dimension: 'product', segment: 'Old', direction: 'exit' },
  { dimension: 'use_case', segment: 'Billing', direction: 'hold', priority: '100', target: '1' },
  { dimension: 'use_case', segment: 'Service', direction: 'grow', priority: '0' },
  { dimension: 'topic', segment: 'reliability', direction: 'exit', priority: '0' },
  { dimension: 'format', segment: 'call', direction: 'grow', target: '4' },
];

/** They name an account that is not there. */
const STRAYS: Facts = {
  opportunities: [
    { amount: '77', currency: 'EUR', stage: 'Proposal', is_closed: '0', is_won: '0' },
  ],
  responses: [
    {
      respondent_email: 'somebody@gmail.com',
      kind: 'relationship',
      metric: 'nps',
      score: '0',
      scale_min: '0',
      scale_max: '10',
      responded_at: daysAgo(1),
    },
  ],
  incidents: [{ topic: 'price', priority: 'urgent', status: 'Open', opened_at: daysAgo(1) }],
  nominations: [{ stage: 'active', source: 'sales', nominated_at: daysAgo(30) }],
  uses: [{ used_at: daysAgo(3), type: 'call', outcome: 'accepted' }],
};

export function hostileCompany(): SampleFile[] {
  const dice = createDice(SEED);
  return companyFiles({
    accounts: [
      ...ANSWER_CASES,
      ...DEAL_CASES,
      ...INCIDENT_CASES,
      ...PROGRAMME_CASES,
      ...NAME_CASES,
      ...FAMILY_CASES,
      ...ORDINARY_IDS.map((id) => ordinaryAccount(dice, id, ORDINARY_IDS)),
    ],
    strategy: STRATEGY,
    strays: STRAYS,
  });
}
