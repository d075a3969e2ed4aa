import type { SegmentChoice } from '../../src/domain/dimensions';
import type { ExchangeRate } from '../../src/domain/exchange-rates';
import { KIND_WEIGHTS, type Settings } from '../../src/domain/settings';
import type { RateRow } from '../independent/settings';

/** What a company can be looked at with; the filters have that of everybody, which is none. */
export interface Viewpoint {
  /** As-of dates; null is the latest fact. */
  days: readonly (string | null)[];
  rates: readonly ExchangeRate[];
  /** A currency that is not the commonest. */
  otherCurrency: string;
  dimensionWeights: Readonly<Record<string, number>>;
  filters: readonly (readonly SegmentChoice[])[];
  /** The dimensions that questions by dimension are asked for. */
  dimensions: readonly string[];
  /** The settings of the short form, by name. */
  short: readonly string[];
}

/** Settings, and the questions that are asked under them. */
export interface Look {
  name: string;
  settings: Partial<Settings>;
  filters: Viewpoint['filters'];
  dimensions: Viewpoint['dimensions'];
  /** Whether thresholds are moved as well, and the past is predicted: either takes as long as all other questions. */
  triesThresholds: boolean;
  predictsThePast: boolean;
}

const CONSUMERS = 'with consumers';
const THRESHOLDS = 'with other thresholds';

const SHORT_DIMENSIONS = 2;
const isLong = process.env.REFSCOPE_LONG !== undefined;

/**
 * In the long form all days, settings, filters and dimensions meet. In the short form each of them is
 * met in turn: one day and one filter for some of the settings.
 */
export function looksFrom(viewpoint: Viewpoint): readonly Look[] {
  const { days, filters, dimensions, short } = viewpoint;
  const sets = settingsFrom(viewpoint);
  if (isLong)
    return Object.keys(sets).flatMap((name) =>
      days.map((day) => ({ ...lookAt(name, sets, day), filters, dimensions })),
    );
  return short.map((name, at) => ({
    ...lookAt(name, sets, inTurn(days, at)),
    filters: [inTurn(filters, at)],
    dimensions: Array.from({ length: SHORT_DIMENSIONS }, (_, next) =>
      inTurn(dimensions, at * SHORT_DIMENSIONS + next),
    ),
  }));
}

function lookAt(
  name: string,
  sets: Readonly<Record<string, Partial<Settings>>>,
  day: string | null,
): Omit<Look, 'filters' | 'dimensions'> {
  const settings = sets[name];
  if (settings === undefined) throw new Error(`There are no settings ${name}`);
  return {
    name: `${name}, as of ${day ?? 'the latest fact'}`,
    settings: { ...settings, as_of: day },
    triesThresholds: name === THRESHOLDS,
    predictsThePast: name === CONSUMERS || isLong,
  };
}

function inTurn<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing to take in turn');
  return item;
}

/** Among them every setting differs from its default. */
function settingsFrom({
  rates,
  otherCurrency,
  dimensionWeights,
}: Viewpoint): Readonly<Record<string, Partial<Settings>>> {
  return {
    'by default': {},
    'with rates': { rates },
    [CONSUMERS]: {
      ...KIND_WEIGHTS.B2C,
      half_life_days: 120,
      shrinkage: 2,
      fiscal_year_start: 4,
    },
    [THRESHOLDS]: {
      comparison_date: '2026-01-31',
      fresh_days: 100,
      aging_days: 250,
      hot_days: 60,
      use_cap: 1,
      use_window_days: 200,
      on_strategy_value: 65,
      gem_sentiment: 20,
      gem_value: 55,
      revenue_window_days: 700,
      opportunities_per_reference: 2,
      trend_days: 30,
      honeymoon_days: 100,
      fiscal_year_start: 11,
    },
    'without a strategy': { strategy: [], base_currency: otherCurrency, rates },
    'with weighed dimensions': { dimension_weights: dimensionWeights, half_life_days: 30 },
    'with other readings': {
      favourable_above: 0.75,
      unfavourable_below: 0.5,
      revenue_basis: 'annual_contract_value',
      roll_up_to_parent: false,
      rates,
    },
  };
}

/** Rates of the independent calculation as the app's settings have them. */
export function ratesOf(rows: readonly RateRow[]): ExchangeRate[] {
  return rows.map(({ currency, rate, per, validFrom }) => ({
    currency,
    rate,
    per: per === '' ? null : per,
    valid_from: validFrom,
  }));
}
