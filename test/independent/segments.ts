/** Which segments an account belongs to, and what a segment asks for. */

import { offeredValues } from './account-history';
import { sum } from './arithmetic';
import type { Demand } from './deals';
import type { AccountRow, Day, NominationRow, StrategyRow } from './sample-rows';

/** The segments of one account by dimension; an empty list where its value is unknown. */
export type AccountSegments = ReadonlyMap<string, readonly string[]>;

const ACCOUNT_DIMENSIONS: ReadonlyMap<string, (account: AccountRow) => readonly string[]> = new Map(
  [
    ['industry', ({ industry }: AccountRow) => known(industry)],
    ['region', ({ region }: AccountRow) => known(region)],
    ['size_band', (account: AccountRow) => known(account.sizeBand)],
    ['segment', ({ segment }: AccountRow) => known(segment)],
    ['product', ({ products }: AccountRow) => products],
    ['use_case', ({ useCases }: AccountRow) => useCases],
  ] as const,
);

const PROGRAMME_DIMENSIONS: readonly string[] = ['topic', 'format'];

function known(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** Whether a dimension is one of topics or formats: never part of the strategic value. */
export function isProgrammeDimension(dimension: string): boolean {
  return PROGRAMME_DIMENSIONS.includes(dimension);
}

/** Dimensions that only the strategy names: columns of the accounts file. */
export function customDimensions(strategy: readonly StrategyRow[]): string[] {
  const names = new Set(strategy.map(({ dimension }) => dimension));
  return [...names].filter((name) => !ACCOUNT_DIMENSIONS.has(name) && !isProgrammeDimension(name));
}

export function segmentsOfAccount(
  account: AccountRow,
  nominations: readonly NominationRow[],
  custom: readonly string[],
  asOf: Day,
): AccountSegments {
  const segments = new Map<string, readonly string[]>();
  for (const [dimension, valuesOf] of ACCOUNT_DIMENSIONS) {
    segments.set(dimension, valuesOf(account));
  }
  for (const column of custom) {
    const value = account.cells.get(column) ?? '';
    segments.set(column, value === '' ? [] : [value]);
  }
  segments.set(
    'topic',
    offeredValues(nominations, asOf, ({ topics }) => topics),
  );
  segments.set(
    'format',
    offeredValues(nominations, asOf, ({ formats }) => formats),
  );
  return segments;
}

export function addDemand(demands: readonly Demand[]): Demand {
  return {
    count: sum(demands.map(({ count }) => count)),
    amount: sum(demands.map(({ amount }) => amount)),
  };
}
