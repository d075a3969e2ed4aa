/** What the values of a file's columns say about how they are to be read. */
export interface FileEvidence {
  days: readonly DayEvidence[];
  numbers: readonly NumberEvidence[];
  scores: readonly ScoreEvidence[];
}

interface ColumnEvidence {
  /** The file's column, by name. */
  column: string;
  /** Cells that hold something. */
  filled: number;
}

/** How many cells of a column are days, read in which order. */
export interface DayEvidence extends ColumnEvidence {
  /** Cells that are days whatever the order. */
  always: number;
  /** Cells that are days in this order only, and so prove it. */
  onlyDayFirst: number;
  onlyMonthFirst: number;
  /** Cells that need an order. */
  ambiguous: number;
  /** Cells that are days with this order, those of `always` among them. */
  dayFirst: number;
  monthFirst: number;
  unixSeconds: number;
  unixMilliseconds: number;
  spreadsheetSerials: number;
  /** The first distinct ambiguous cells, and the day that each is in either order. */
  examples: readonly { written: string; dayFirst: string | null; monthFirst: string | null }[];
}

/** How many cells of a column are numbers, read with which decimal mark. */
export interface NumberEvidence extends ColumnEvidence {
  /** Cells that are numbers whatever the mark. */
  always: number;
  /** Cells that are numbers with this mark only, and so prove it. */
  onlyPoint: number;
  onlyComma: number;
  /** Cells that need a mark. */
  ambiguous: number;
  /** Cells that are numbers with this mark, those of `always` among them. */
  point: number;
  comma: number;
  /** The ISO codes and signs beside the numbers. */
  currencies: readonly string[];
  /** Whether the rows take their currency from this column. */
  isMoney: boolean;
  /** The first distinct ambiguous cells, and the number that each is with either mark. */
  examples: readonly { written: string; point: number | null; comma: number | null }[];
}

/** What the scores of a column are. */
export interface ScoreEvidence extends ColumnEvidence {
  /** The smallest and largest score written as a number. */
  least: number | null;
  most: number | null;
  areWhole: boolean;
  /** The scale that the way of writing implies, as `scaleOf` reads it. */
  impliedScale: string | null;
  /** Some scores of the column, ascending. */
  examples: readonly { written: string; score: number }[];
}
