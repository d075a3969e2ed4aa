import * as v from 'valibot';

const column = {
  /** The file's column, by name. */
  column: v.string(),
  /** Cells that hold something. */
  filled: v.number(),
};
const count = v.number();
/** Whether every cell is written as most systems do, so that no closer look was taken. */
const isPlain = v.boolean();

/** How many cells of a column are days, read in which order. */
export const DAY_EVIDENCE = v.object({
  ...column,
  isPlain,
  /** Cells that are days whatever the order. */
  always: count,
  /** Cells that are days in this order only, and so prove it. */
  onlyDayFirst: count,
  onlyMonthFirst: count,
  /** Cells that need an order. */
  ambiguous: count,
  /** Cells that are days with this order, those of `always` among them. */
  dayFirst: count,
  monthFirst: count,
  unixSeconds: count,
  unixMilliseconds: count,
  spreadsheetSerials: count,
  /** The first distinct cells that need an order, then those that prove one, and the day that each is in either. */
  examples: v.array(
    v.object({
      written: v.string(),
      dayFirst: v.nullable(v.string()),
      monthFirst: v.nullable(v.string()),
    }),
  ),
});

/** How many cells of a column are numbers, read with which decimal mark. */
export const NUMBER_EVIDENCE = v.object({
  ...column,
  isPlain,
  /** Cells that are numbers whatever the mark. */
  always: count,
  /** Cells that are numbers with this mark only, and so prove it. */
  onlyPoint: count,
  onlyComma: count,
  /** Cells that need a mark. */
  ambiguous: count,
  /** Cells that are numbers with this mark, those of `always` among them. */
  point: count,
  comma: count,
  /** Whether the rows take their currency from this column where no other says it. */
  isMoney: v.boolean(),
  /** The ISO codes and signs beside the numbers. */
  currencies: v.array(v.string()),
  /** The first distinct cells with each sign of several currencies. */
  signs: v.array(v.object({ sign: v.string(), written: v.string() })),
  /** The first distinct cells that need a mark, then those that prove one, and the number that each is with either. */
  examples: v.array(
    v.object({
      written: v.string(),
      point: v.nullable(v.number()),
      comma: v.nullable(v.number()),
    }),
  ),
});

/** What the scores of a column are. */
export const SCORE_EVIDENCE = v.object({
  ...column,
  /** Cells that are a number or an opinion in words. */
  readable: count,
  /** The smallest and largest score written as a number. */
  least: v.nullable(v.number()),
  most: v.nullable(v.number()),
  areWhole: v.boolean(),
  /** The scale that the way of writing implies, as `scaleOf` reads it. */
  impliedScale: v.nullable(v.string()),
  /** The lowest scores of the column, ascending. */
  examples: v.array(v.object({ written: v.string(), score: v.number() })),
});

export type DayEvidence = v.InferOutput<typeof DAY_EVIDENCE>;
export type NumberEvidence = v.InferOutput<typeof NUMBER_EVIDENCE>;
export type ScoreEvidence = v.InferOutput<typeof SCORE_EVIDENCE>;

/** What the values of a file's columns say about how they are to be read. */
export interface FileEvidence {
  days: readonly DayEvidence[];
  numbers: readonly NumberEvidence[];
  scores: readonly ScoreEvidence[];
}
