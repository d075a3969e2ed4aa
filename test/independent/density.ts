/** The value map beyond marks: how many accounts stand where, and which are worth a name. */

import { roundedForComparison } from './arithmetic';
import type { AccountFigures, Standing } from './figures';
import { compareText, type Picture } from './picture';

const STANDINGS: readonly Standing[] = [
  'land mine',
  're-check',
  'resting',
  'off-strategy',
  'ready',
  'in pipeline',
  'hidden gem',
  'outside',
];
const NEVER_CLAIMED: readonly Standing[] = ['in pipeline', 'hidden gem', 'outside'];

interface Placed {
  readonly accountId: string;
  readonly figures: AccountFigures;
  readonly value: number;
  readonly sentiment: number;
}

function placedAccounts({ accounts }: Picture): Placed[] {
  return [...accounts].flatMap(([accountId, figures]) => {
    const { strategic_value, current_sentiment } = figures;
    return strategic_value === null || current_sentiment === null
      ? []
      : [
          {
            accountId,
            figures,
            value: roundedForComparison(strategic_value),
            sentiment: roundedForComparison(current_sentiment),
          },
        ];
  });
}

function standingCounts(all: readonly AccountFigures[]): Record<string, number> {
  return Object.fromEntries(
    STANDINGS.map((name) => [name, all.filter(({ standing }) => standing === name).length]),
  );
}

function totalRevenue(all: readonly AccountFigures[]): number | null {
  const known = all.flatMap(({ revenue }) => (revenue === null ? [] : [revenue]));
  return known.length === 0
    ? null
    : Math.round(known.reduce((sum, revenue) => sum + revenue, 0) * 100) / 100;
}

/** The lower edges between two figures, so many apart. */
function edges(low: number, high: number, step: number): number[] {
  return Array.from({ length: Math.round((high - low) / step) }, (_, at) =>
    roundedForComparison(low + at * step),
  );
}

/** The question `account-density`, by comparing every account with every edge. */
export function density(picture: Picture, steps: { value: number; sentiment: number }): object[] {
  const isIn = (figure: number, low: number, step: number, end: number) => {
    const high = roundedForComparison(low + step);
    return figure >= low && (figure < high || high === end);
  };
  const placed = placedAccounts(picture);
  return edges(0, 100, steps.value).flatMap((value_low) => {
    const column = placed.filter(({ value }) => isIn(value, value_low, steps.value, 100));
    return edges(-100, 100, steps.sentiment).flatMap((sentiment_low) => {
      const held = column
        .filter(({ sentiment }) => isIn(sentiment, sentiment_low, steps.sentiment, 100))
        .map(({ figures }) => figures);
      return held.length === 0
        ? []
        : [
            {
              value_low,
              value_high: roundedForComparison(value_low + steps.value),
              sentiment_low,
              sentiment_high: roundedForComparison(sentiment_low + steps.sentiment),
              accounts: held.length,
              revenue: totalRevenue(held),
              ...standingCounts(held),
            },
          ];
    });
  });
}

/** The question `map-counts`. */
export function mapCounts(picture: Picture): object[] {
  const all = [...picture.accounts.values()];
  const placed = placedAccounts(picture);
  const quadrant = (strategic: boolean, happy: boolean) =>
    placed.filter(
      ({ value, sentiment }) =>
        value >= picture.settings.onStrategyValue === strategic && sentiment >= 0 === happy,
    ).length;
  const largest = bySize([...picture.accounts]).find(([, { revenue }]) => (revenue ?? 0) > 0)?.[1];
  return [
    {
      accounts: all.length,
      without_signal: all.filter(({ current_sentiment }) => current_sentiment === null).length,
      without_value: all.filter(({ strategic_value }) => strategic_value === null).length,
      strategic_happy: quadrant(true, true),
      strategic_unhappy: quadrant(true, false),
      happy: quadrant(false, true),
      neither: quadrant(false, false),
      ...standingCounts(all),
      largest_name: largest?.account_name ?? null,
      largest_standing: largest?.standing ?? null,
      largest_sentiment: largest?.current_sentiment ?? null,
    },
  ];
}

/** The question `notable-accounts`: the largest, the gem of the highest value, the largest claims. */
export function notableAccounts(picture: Picture, limit: number): object[] {
  const placed = bySize(
    placedAccounts(picture).map(({ accountId, figures }) => [accountId, figures] as const),
  );
  const gems = placed
    .filter(([, { standing }]) => standing === 'hidden gem')
    .sort(([, one], [, other]) => gemValue(other) - gemValue(one));
  const claims = placed.filter(([, { standing }]) => !NEVER_CLAIMED.includes(standing));
  const named = new Map([...placed.slice(0, 1), ...gems.slice(0, 1), ...claims]);
  return [...named].slice(0, limit).map(([account_id, figures]) => ({
    account_id,
    account_name: figures.account_name,
    strategic_value: figures.strategic_value,
    current_sentiment: figures.current_sentiment,
    interval_low: figures.interval_low,
    interval_high: figures.interval_high,
    revenue: figures.revenue,
    standing: figures.standing,
    freshness: figures.freshness,
    responses: figures.responses,
  }));
}

function gemValue({ strategic_value }: AccountFigures): number {
  return roundedForComparison(strategic_value ?? 0);
}

/** By revenue, the largest first, then by account id; unknown revenue last. */
function bySize<Entry extends readonly [string, AccountFigures]>(
  entries: readonly Entry[],
): Entry[] {
  const size = ([, { revenue }]: Entry) => revenue ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort((one, other) =>
    size(one) === size(other) ? compareText(one[0], other[0]) : size(one) > size(other) ? -1 : 1,
  );
}
