import { isDay } from '../../domain/day';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import {
  type Bounds,
  IN_ORDER,
  PRIORITY_BOUNDS,
  SETTING_BOUNDS,
  TARGET_BOUNDS,
  WEIGHT_BOUNDS,
} from '../../domain/setting-bounds';
import type { Settings, StrategyRow } from '../../domain/settings';
import type { Draft } from './draft';
import { NUMBER_WORDS, type TypedSetting } from './setting-words';

/** Why a value cannot be used. */
export interface Problem {
  /** The value, as people call it. */
  name: string;
  text: string;
}

/** What is wrong in a draft, by the field that it stands in. */
export type Problems = ReadonlyMap<string, Problem>;

/** The fields of what has more than one value. */
export const fieldOf = {
  weight: (dimension: string) => `weight ${dimension}`,
  strategy: ({ dimension, segment }: StrategyRow, column: 'priority' | 'target') =>
    `${column} ${dimension} ${segment}`,
  rate: (place: number, column: 'rate' | 'valid_from' | 'per') => `${column} ${place}`,
};

/** What is wrong in a draft of changes to settings. */
export function problemsOf(draft: Draft, settings: Settings): Problems {
  const all = { ...settings, ...draft };
  return new Map([
    ...orderProblems(draft, all),
    ...numberProblems(draft),
    ...weightProblems(draft.dimension_weights ?? {}),
    ...(draft.strategy ?? []).flatMap(strategyProblems),
    ...(draft.rates ?? []).flatMap(rateProblems),
  ]);
}

type Found = [field: string, problem: Problem];

function numberProblems(draft: Draft): Found[] {
  const names = Object.keys(NUMBER_WORDS) as TypedSetting[];
  return names.flatMap((name) => {
    const value = draft[name];
    return value === undefined
      ? []
      : found(name, NUMBER_WORDS[name].label, outside(value, SETTING_BOUNDS[name]));
  });
}

/** Told of the value that was edited; of both, of the first. */
function orderProblems(draft: Draft, all: Settings): Found[] {
  return IN_ORDER.flatMap(([least, most]) => {
    if (!(all[least] > all[most])) return [];
    const [lower, upper] = [words(least), words(most)];
    return draft[least] === undefined
      ? found(most, upper, `Must not be below “${lower}”, which is ${formatPlain(all[least])}.`)
      : found(least, lower, `Must not be above “${upper}”, which is ${formatPlain(all[most])}.`);
  });
}

function words(name: (typeof IN_ORDER)[number][number]): string {
  return name === 'fiscal_year_start' ? '' : NUMBER_WORDS[name].label;
}

function weightProblems(weights: Settings['dimension_weights']): Found[] {
  return Object.entries(weights).flatMap(([dimension, weight]) =>
    found(
      fieldOf.weight(dimension),
      `Weight of ${dimensionLabel(dimension)}`,
      outside(weight, WEIGHT_BOUNDS),
    ),
  );
}

function strategyProblems(row: StrategyRow): Found[] {
  const name = `${dimensionLabel(row.dimension)}, ${row.segment}`;
  return [
    ...found(
      fieldOf.strategy(row, 'priority'),
      `Priority of ${name}`,
      row.priority === null ? undefined : outside(row.priority, PRIORITY_BOUNDS),
    ),
    ...found(
      fieldOf.strategy(row, 'target'),
      `Target of ${name}`,
      row.target === null ? undefined : outside(row.target, TARGET_BOUNDS),
    ),
  ];
}

function rateProblems({ currency, rate, per, valid_from }: Settings['rates'][number], at: number) {
  return [
    ...found(fieldOf.rate(at, 'rate'), `Rate of ${currency}`, rateProblem(rate)),
    ...found(
      fieldOf.rate(at, 'per'),
      `Rate of ${currency}`,
      currency === per ? 'Must be another currency.' : undefined,
    ),
    ...found(
      fieldOf.rate(at, 'valid_from'),
      `Rate of ${currency}`,
      valid_from === null || isDay(valid_from) ? undefined : 'Write a day like 2026-06-30.',
    ),
  ];
}

function rateProblem(rate: number): string | undefined {
  if (Number.isNaN(rate)) return 'Write a number.';
  return rate > 0 ? undefined : 'Must be above 0.';
}

function outside(value: number, { least, most, isWhole }: Bounds): string | undefined {
  if (Number.isNaN(value)) return 'Write a number.';
  if (value < least) return `Must be at least ${formatPlain(least)}.`;
  if (value > most) return `Must be at most ${formatPlain(most)}.`;
  return isWhole && !Number.isInteger(value) ? 'Must be a whole number.' : undefined;
}

function formatPlain(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : String(value);
}

function found(field: string, name: string, text: string | undefined): Found[] {
  return text === undefined ? [] : [[field, { name, text }]];
}
