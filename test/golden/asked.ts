import type { SegmentChoice } from '../../src/domain/dimensions';
import type { Settings } from '../../src/domain/settings';
import { chosenCoverage } from '../independent/chosen-coverage';
import type { CalculationOptions, SegmentFigures } from '../independent/figures';
import { type Picture, pictureOf } from '../independent/picture';
import type { SampleRows, ScoreBands } from '../independent/sample-rows';
import { DEFAULT_SETTINGS } from '../independent/settings';
import { type Choice, type View, viewOf } from '../independent/view';

/** The defaults of measures.md. */
const FAVOURABLE_ABOVE = 0.6;
const UNFAVOURABLE_BELOW = 0.4;

/** Files are read with them; see agrees.ts. */
const OF_READING = ['roll_up_to_parent'];

/** A company asked in one way, as the independent calculation takes it. */
export interface Asked {
  /** As the app has them. */
  settings: Partial<Settings>;
  /** As files have them. */
  read: SampleRows;
  /** With the strategy of the settings, where they have one. */
  rows: SampleRows;
  options: CalculationOptions;
  /** Null for the default. */
  comparisonDay: string | null;
  filters: readonly SegmentChoice[];
  choice: Choice;
  /** The dimensions that questions by dimension are asked for. */
  dimensions: readonly string[];
  /** Of the chosen accounts. */
  view: View;
  picture: Picture;
  coverage: readonly SegmentFigures[];
}

export function askedOf(
  read: SampleRows,
  settings: Partial<Settings>,
  filters: readonly SegmentChoice[],
  dimensions: readonly string[],
): Asked {
  const { comparison_date, strategy, favourable_above, unfavourable_below, ...others } = settings;
  const rows = withBands(withStrategy(read, strategy ?? null), {
    favourableAbove: favourable_above ?? FAVOURABLE_ABOVE,
    unfavourableBelow: unfavourable_below ?? UNFAVOURABLE_BELOW,
  });
  const options = optionsOf(others);
  const choice = choiceOf(filters);
  return {
    settings,
    read,
    rows,
    options,
    comparisonDay: comparison_date ?? null,
    filters,
    choice,
    dimensions,
    view: viewOf(rows, options, choice),
    picture: pictureOf(rows, options, choice),
    coverage: chosenCoverage(rows, options, choice),
  };
}

/** A strategy in the settings replaces that of the files as a whole. */
function withStrategy(rows: SampleRows, strategy: Settings['strategy']): SampleRows {
  return strategy === null
    ? rows
    : { ...rows, strategy: strategy.map((row, at) => ({ ...row, sourceRow: at })) };
}

function withBands(rows: SampleRows, bands: ScoreBands): SampleRows {
  return { ...rows, responses: rows.responses.map((response) => ({ ...response, bands })) };
}

function optionsOf({
  dimension_weights = {},
  rates = [],
  ...plain
}: Partial<Settings>): CalculationOptions {
  const ofMeasures = Object.entries(plain).filter(([name]) => !OF_READING.includes(name));
  const named = ofMeasures.map(([name, value]) => {
    const ofCalculation = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    if (!(ofCalculation in DEFAULT_SETTINGS))
      throw new Error(`The independent calculation does not know the setting ${name}`);
    return [ofCalculation, value];
  });
  return {
    ...Object.fromEntries(named),
    dimensionWeights: new Map(Object.entries(dimension_weights)),
    rates: rates.map(({ valid_from, ...rate }) => ({ ...rate, validFrom: valid_from })),
  };
}

function choiceOf(filters: readonly SegmentChoice[]): Choice {
  const choice = new Map<string, string[]>();
  for (const { dimension, segment } of filters)
    choice.set(dimension, [...(choice.get(dimension) ?? []), segment]);
  return choice;
}
