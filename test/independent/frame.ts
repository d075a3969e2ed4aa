/** What stays the same where two days are compared: rates, account segments and the strategy. */

import { groupByAccount } from './arithmetic';
import { type Conversion, conversionAt } from './currencies';
import { demandOf } from './deals';
import type { Day, SampleRows } from './sample-rows';
import { type AccountSegments, customDimensions, segmentsOfAccount } from './segments';
import type { Settings } from './settings';
import { type Strategy, strategyOf } from './strategy';

export interface Frame {
  readonly convert: Conversion;
  readonly segmentsById: ReadonlyMap<string, AccountSegments>;
  readonly strategy: Strategy;
}

export const NO_SEGMENTS: AccountSegments = new Map();

export function frameAt(rows: SampleRows, settings: Settings, asOf: Day): Frame {
  const convert = conversionAt(rows.opportunities, settings, asOf);
  const nominationsOf = groupByAccount(rows.nominations);
  const opportunitiesOf = groupByAccount(rows.opportunities);
  const custom = customDimensions(rows.strategy);
  const placed = rows.accounts.map((account) => ({
    accountId: account.accountId,
    segments: segmentsOfAccount(account, nominationsOf(account.accountId), custom, asOf),
    demand: demandOf(opportunitiesOf(account.accountId), convert, asOf),
  }));
  return {
    convert,
    segmentsById: new Map(placed.map(({ accountId, segments }) => [accountId, segments])),
    strategy: strategyOf(rows.strategy, placed),
  };
}
