/** Largest is not most important: revenue beside strategic value and current sentiment. */

import { roundedForComparison } from './arithmetic';
import type { AccountFigures } from './figures';
import { compareText, type Picture } from './picture';
import { spearman } from './statistics';

const TOP = 10;

type Yardstick = 'revenue' | 'strategic value' | 'current sentiment';

/** What an account measures; sentiment and value as they are compared: to 9 decimals. */
const MEASURE: Readonly<Record<Yardstick, (figures: AccountFigures) => number | null>> = {
  revenue: ({ revenue }) => revenue,
  'strategic value': ({ strategic_value }) =>
    strategic_value === null ? null : roundedForComparison(strategic_value),
  'current sentiment': ({ current_sentiment }) =>
    current_sentiment === null ? null : roundedForComparison(current_sentiment),
};

export interface OverlapRow {
  readonly first: Yardstick;
  readonly second: Yardstick;
  readonly overlap: number;
  readonly size: number;
}

export interface CorrelationRow {
  readonly second: Yardstick;
  readonly accounts: number;
  readonly rho: number | null;
}

export interface ExceptionRow {
  readonly exception: 'big but exasperated' | 'gem outside the largest';
  readonly account_id: string;
  readonly account_name: string;
  readonly revenue: number | null;
  readonly revenue_rank: number | null;
  readonly strategic_value: number | null;
  readonly current_sentiment: number | null;
  readonly accounts: number;
}

/** The ids of the accounts with a known value, largest first, ties by account id. */
function rankedBy(picture: Pick<Picture, 'accounts'>, yardstick: Yardstick): string[] {
  return [...picture.accounts]
    .flatMap(([accountId, figures]) => {
      const value = MEASURE[yardstick](figures);
      return value === null ? [] : [{ accountId, value }];
    })
    .sort((one, other) => other.value - one.value || compareText(one.accountId, other.accountId))
    .map(({ accountId }) => accountId);
}

/** The ids of the ten accounts that have the most of something. */
export function topTen(picture: Pick<Picture, 'accounts'>, yardstick: Yardstick): string[] {
  return rankedBy(picture, yardstick).slice(0, TOP);
}

/** The question `top-overlaps`. */
export function topOverlaps(picture: Picture): OverlapRow[] {
  const pairs: readonly (readonly [Yardstick, Yardstick])[] = [
    ['revenue', 'strategic value'],
    ['revenue', 'current sentiment'],
    ['strategic value', 'current sentiment'],
  ];
  return pairs.map(([first, second]) => {
    const one = topTen(picture, first);
    const other = topTen(picture, second);
    return {
      first,
      second,
      overlap: one.filter((accountId) => other.includes(accountId)).length,
      size: Math.min(one.length, other.length),
    };
  });
}

/** The question `rank-correlations`: of revenue with value, and with sentiment. */
export function rankCorrelations(picture: Picture): CorrelationRow[] {
  return (['strategic value', 'current sentiment'] as const).map((second) => {
    const pairs = [...picture.accounts.values()].flatMap((figures) => {
      const revenue = MEASURE.revenue(figures);
      const value = MEASURE[second](figures);
      return revenue === null || value === null ? [] : [[revenue, value] as const];
    });
    return { second, accounts: pairs.length, rho: spearman(pairs) };
  });
}

/**
 * The question `exceptions`: land mines among the ten largest, then gems outside them; in order of
 * revenue, and gems of unknown revenue last, by account id.
 */
export function exceptions(picture: Picture): ExceptionRow[] {
  const byRevenue = rankedBy(picture, 'revenue');
  const unranked = [...picture.accounts.keys()]
    .filter((accountId) => !byRevenue.includes(accountId))
    .sort(compareText);
  const rowsOf = (
    exception: ExceptionRow['exception'],
    accountIds: readonly string[],
    standing: AccountFigures['standing'],
  ): ExceptionRow[] => {
    const rows = accountIds.flatMap((accountId) => {
      const figures = picture.accounts.get(accountId);
      const rank = byRevenue.indexOf(accountId) + 1;
      return figures?.standing !== standing
        ? []
        : [
            {
              exception,
              account_id: accountId,
              account_name: figures.account_name,
              revenue: figures.revenue,
              revenue_rank: rank === 0 ? null : rank,
              strategic_value: figures.strategic_value,
              current_sentiment: figures.current_sentiment,
            },
          ];
    });
    return rows.map((row) => ({ ...row, accounts: rows.length }));
  };
  return [
    ...rowsOf('big but exasperated', byRevenue.slice(0, TOP), 'land mine'),
    ...rowsOf('gem outside the largest', [...byRevenue.slice(TOP), ...unranked], 'hidden gem'),
  ];
}
