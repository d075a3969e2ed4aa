/** How much hangs on the settings: the same question asked with one of them changed. */

import type { AccountFigures, CalculationOptions } from './figures';
import { NO_SEGMENTS } from './frame';
import { topTen } from './largest';
import { compareText, type Picture, pictureOf } from './picture';
import type { SampleRows } from './sample-rows';
import { isProgrammeDimension } from './segments';
import { type Settings, settingsOf } from './settings';
import { valueFigures } from './strategy';
import { type Choice, EVERY_ACCOUNT, viewOf } from './view';

const LESS = 0.8;
const MORE = 1.2;
const GREATEST_VALUE = 100;

export interface StabilityRow {
  readonly dimension: string;
  readonly factor: number;
  readonly kept: number;
  readonly size: number;
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

export interface ThresholdRow {
  readonly setting: string;
  readonly value_low: number;
  readonly ready_low: number;
  readonly value_high: number;
  readonly ready_high: number;
}

function namesOf(picture: Picture, accountIds: readonly string[]): string[] {
  return [...accountIds]
    .sort(compareText)
    .map((accountId) => picture.accounts.get(accountId)?.account_name ?? '');
}

/** The question `top-ten-stability`, by the names of the dimensions. */
export function topTenStability(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice = EVERY_ACCOUNT,
): StabilityRow[] {
  const { settings, frame } = viewOf(rows, options, choice);
  const picture = pictureOf(rows, options, choice);
  /** The picture in which one dimension weighs otherwise: nothing but the value of accounts. */
  const reweighed = (dimension: string, factor: number): Picture => {
    const weight = (settings.dimensionWeights.get(dimension) ?? 1) * factor;
    const dimensionWeights = new Map([...settings.dimensionWeights, [dimension, weight]]);
    const accounts = new Map<string, AccountFigures>();
    for (const [accountId, figures] of picture.accounts) {
      const segments = frame.segmentsById.get(accountId) ?? NO_SEGMENTS;
      const value = valueFigures(segments, frame.strategy, { ...settings, dimensionWeights });
      accounts.set(accountId, { ...figures, ...value });
    }
    return { ...picture, accounts };
  };
  const base = topTen(picture, 'strategic value');
  const dimensions = [...frame.strategy.rows.keys()].filter((name) => !isProgrammeDimension(name));
  return dimensions.sort(compareText).flatMap((dimension) =>
    [LESS, MORE].map((factor) => {
      const changed = topTen(reweighed(dimension, factor), 'strategic value');
      const entered = changed.filter((accountId) => !base.includes(accountId));
      const left = base.filter((accountId) => !changed.includes(accountId));
      return {
        dimension,
        factor,
        kept: base.length - left.length,
        size: base.length,
        entered: namesOf(picture, entered),
        left: namesOf(picture, left),
      };
    }),
  );
}

type NumberSetting =
  | 'halfLifeDays'
  | 'shrinkage'
  | 'relationshipWeight'
  | 'transactionalWeight'
  | 'agingDays'
  | 'hotDays'
  | 'useCap'
  | 'useWindowDays'
  | 'onStrategyValue';

interface Change {
  readonly setting: string;
  readonly field: NumberSetting;
  readonly low: number;
  readonly high: number;
}

/** A fifth less and a fifth more. */
function byAFifth(value: number): Pick<Change, 'low' | 'high'> {
  return { low: LESS * value, high: MORE * value };
}

/** A fifth less and a fifth more in whole numbers, and at least one apart. */
function inWholes(value: number, least: number): Pick<Change, 'low' | 'high'> {
  return {
    low: Math.max(least, Math.min(Math.round(LESS * value), value - 1)),
    high: Math.max(Math.round(MORE * value), value + 1),
  };
}

function changes(settings: Settings): Change[] {
  const { halfLifeDays, shrinkage, relationshipWeight, transactionalWeight } = settings;
  const { freshDays, agingDays, hotDays, useCap, useWindowDays, onStrategyValue } = settings;
  const value = byAFifth(onStrategyValue);
  return [
    { setting: 'half_life_days', field: 'halfLifeDays', ...byAFifth(halfLifeDays) },
    { setting: 'shrinkage', field: 'shrinkage', ...byAFifth(shrinkage) },
    {
      setting: 'relationship_weight',
      field: 'relationshipWeight',
      ...byAFifth(relationshipWeight),
    },
    {
      setting: 'transactional_weight',
      field: 'transactionalWeight',
      ...byAFifth(transactionalWeight),
    },
    { setting: 'aging_days', field: 'agingDays', ...inWholes(agingDays, freshDays) },
    { setting: 'hot_days', field: 'hotDays', ...inWholes(hotDays, 0) },
    { setting: 'use_cap', field: 'useCap', ...inWholes(useCap, 1) },
    { setting: 'use_window_days', field: 'useWindowDays', ...inWholes(useWindowDays, 1) },
    {
      setting: 'on_strategy_value',
      field: 'onStrategyValue',
      low: value.low,
      high: Math.min(GREATEST_VALUE, value.high),
    },
  ];
}

/** The question `threshold-effects`: how many references are ready with one setting changed. */
export function thresholdEffects(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice = EVERY_ACCOUNT,
): ThresholdRow[] {
  const readyWith = (field: NumberSetting, value: number): number => {
    const { accounts } = pictureOf(rows, { ...options, [field]: value }, choice);
    return [...accounts.values()].filter(({ standing }) => standing === 'ready').length;
  };
  return changes(settingsOf(options)).map(({ setting, field, low, high }) => ({
    setting,
    value_low: low,
    ready_low: readyWith(field, low),
    value_high: high,
    ready_high: readyWith(field, high),
  }));
}
