import { dimensionLabel } from '../../domain/dimensions';
import type { ExchangeRate } from '../../domain/exchange-rates';
import { countInWords, formatCount, formatSigned } from '../../domain/format';
import type { Settings, StrategyRow } from '../../domain/settings';
import { numberText } from '../../ui/number-text';
import { isSame } from './draft';
import { BASIS_WORDS, MONTHS, NUMBER_WORDS, type TypedSetting } from './setting-words';

const MOST_DIGITS = 12;

/** How a strategy of files is called where the user has one of their own. */
const OF_FILES = 'that of the files';

/** What differs between two sets of settings, a line for each, the days looked at apart. */
export function changeWords(
  before: Settings,
  after: Settings,
  /** The strategy that counts before, where it is not the user's own. */
  strategyInForce: readonly StrategyRow[] | null = null,
): string[] {
  const names = Object.keys(NUMBER_WORDS) as TypedSetting[];
  return [
    ...strategyWords(before.strategy ?? strategyInForce, before.strategy, after.strategy),
    ...weightWords(before.dimension_weights, after.dimension_weights),
    ...names.flatMap((name) => differing(before[name], after[name], numberWords(name))),
    ...differing(
      before.revenue_basis,
      after.revenue_basis,
      (from, to) => `Revenue: ${BASIS_WORDS[from]} → ${BASIS_WORDS[to]}`,
    ),
    ...differing(
      before.base_currency,
      after.base_currency,
      (from, to) => `Base currency: ${currencyWords(from)} → ${currencyWords(to)}`,
    ),
    ...rateWords(before.rates, after.rates),
    ...differing(
      before.fiscal_year_start,
      after.fiscal_year_start,
      (from, to) => `Fiscal year from ${monthName(from)} → ${monthName(to)}`,
    ),
    ...differing(
      before.roll_up_to_parent,
      after.roll_up_to_parent,
      (_, to) => `Family accounts: ${to ? 'rolled up to the parent' : 'not rolled up'}`,
    ),
  ];
}

/** The lines in one: the first two, and how many more there are. */
export function inShort(lines: readonly string[]): string {
  const [first = '', second, ...more] = lines;
  if (second === undefined) return first;
  return more.length === 0
    ? `${first}; ${second}`
    : `${first}; ${second}; and ${countInWords(more.length)} more`;
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

/** A number of a setting; what was typed and is none is called so. */
export function valueText(value: number): string {
  if (Number.isNaN(value)) return 'no number';
  if (value < 0) return formatSigned(value, { digits: MOST_DIGITS });
  return Number.isInteger(value) ? formatCount(value) : numberText(value);
}

function numberWords(name: TypedSetting) {
  const { label, unit } = NUMBER_WORDS[name];
  return (from: number, to: number) => `${label}: ${valueText(from)} → ${valueText(to)} ${unit}`;
}

function currencyWords(currency: string | null): string {
  return currency ?? 'the commonest';
}

function weightWords(before: Weights, after: Weights): string[] {
  const dimensions = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...dimensions]
    .sort()
    .flatMap((dimension) =>
      differing(
        before[dimension] ?? 1,
        after[dimension] ?? 1,
        (from, to) =>
          `Weight of ${dimensionLabel(dimension)}: ${valueText(from)} → ${valueText(to)}`,
      ),
    );
}

type Weights = Settings['dimension_weights'];

function strategyWords(
  counted: readonly StrategyRow[] | null,
  before: Settings['strategy'],
  after: Settings['strategy'],
): string[] {
  if (isSame(before, after)) return [];
  if (after === null) return [`Strategy: your own → ${OF_FILES}`];
  if (counted === null) return [`Strategy: ${OF_FILES} → your own`];
  const key = ({ dimension, segment }: StrategyRow) => JSON.stringify([dimension, segment]);
  const name = ({ dimension, segment }: StrategyRow) => `${dimensionLabel(dimension)} ${segment}`;
  return setWords('Strategy', counted, after, key, name, 'row');
}

function rateWords(before: readonly ExchangeRate[], after: readonly ExchangeRate[]): string[] {
  const key = ({ currency, per, valid_from }: ExchangeRate) =>
    JSON.stringify([currency, per, valid_from]);
  return isSame(before, after)
    ? []
    : setWords('Rates', before, after, key, ({ currency }) => currency, 'rate');
}

/** What became of a set of rows; a single one is named. */
function setWords<Row>(
  title: string,
  before: readonly Row[],
  after: readonly Row[],
  key: (row: Row) => string,
  name: (row: Row) => string,
  noun: string,
): string[] {
  const old = new Map(before.map((row) => [key(row), row]));
  const young = new Map(after.map((row) => [key(row), row]));
  const added = after.filter((row) => !old.has(key(row)));
  const removed = before.filter((row) => !young.has(key(row)));
  const changed = after.filter((row) => old.has(key(row)) && !isSame(old.get(key(row)), row));
  const parts = [
    ['added', added],
    ['changed', changed],
    ['removed', removed],
  ] as const;
  const told = parts.flatMap(([verb, rows]) =>
    rows.length === 0
      ? []
      : [
          rows.length === 1
            ? `${rows.map(name).join()} ${verb}`
            : `${rows.length} ${noun}s ${verb}`,
        ],
  );
  return [`${title}: ${told.length === 0 ? 'in another order' : told.join(', ')}`];
}

function differing<Value>(
  before: Value,
  after: Value,
  tell: (before: Value, after: Value) => string,
): string[] {
  return Object.is(before, after) ? [] : [tell(before, after)];
}
