/** A company of sixty ordinary accounts, with two currencies and a strategy. */

import type { SampleFile } from '../sample-rows';
import type { RateRow } from '../settings';
import { type AccountCase, type Cells, companyFiles } from './company';
import { createDice } from './dice';
import { ordinaryAccount } from './ordinary';

const SEED = 12;
const ACCOUNTS = 60;

/** The dollar by day; the oldest row has held always. */
export const TYPICAL_RATES: readonly RateRow[] = [
  { currency: 'USD', rate: 0.8, per: 'EUR', validFrom: null },
  { currency: 'USD', rate: 0.9, per: 'EUR', validFrom: '2026-02-01' },
  { currency: 'USD', rate: 0.95, per: 'EUR', validFrom: '2026-06-01' },
  { currency: 'USD', rate: 0.5, per: 'EUR', validFrom: '2026-07-01' },
];

const STRATEGY: readonly Cells[] = [
  { dimension: 'industry', segment: 'Health', direction: 'grow', target: '4' },
  { dimension: 'industry', segment: 'Energy', direction: 'grow', priority: '90', target: '3' },
  { dimension: 'industry', segment: 'Media', direction: 'hold' },
  { dimension: 'industry', segment: 'Public sector', direction: 'exit' },
  { dimension: 'region', segment: 'North', direction: 'grow', priority: '90' },
  { dimension: 'region', segment: 'Overseas', direction: 'hold', priority: '20', target: '2' },
  { dimension: 'product', segment: 'Connect', direction: 'grow', priority: '85' },
  { dimension: 'product', segment: 'Core', direction: 'hold', priority: '40' },
  { dimension: 'deployment', segment: 'Cloud', direction: 'grow', priority: '75' },
  { dimension: 'topic', segment: 'reliability', direction: 'grow', target: '5' },
  { dimension: 'format', segment: 'press', direction: 'exit' },
];

function idOf(index: number): string {
  return `T-${String(index + 1).padStart(3, '0')}`;
}

/** Another seed gives another company of the same kind. */
export function typicalCompany(seed = SEED): SampleFile[] {
  const dice = createDice(seed);
  const others = [
    idOf(0),
    ...Array.from({ length: ACCOUNTS - 1 }, (_, at) => idOf(at + 1)),
  ] as const;
  const accounts = Array.from({ length: ACCOUNTS }, (_, index): AccountCase => {
    const ordinary = ordinaryAccount(dice, idOf(index), others);
    const deployment = dice.pick(['Cloud', 'On-premises', '']);
    return { ...ordinary, account: { ...ordinary.account, deployment } };
  });
  return companyFiles({ accounts, strategy: STRATEGY });
}
