/** Which comes first in 03/04/2026. */
export type DateOrder = 'day first' | 'month first';

export type DecimalMark = '.' | ',';

/** Whole numbers that stand for a day. */
export type DayNumbers = 'unix seconds' | 'unix milliseconds' | 'spreadsheet serial';

/** How the cells of a column are read; settled by all of its values together. */
export interface ColumnFormat {
  dateOrder: DateOrder | null;
  dayNumbers: DayNumbers | null;
  decimalMark: DecimalMark | null;
}

/** A question that only the user can answer, with both readings on values of the file. */
export interface ImportQuestion {
  kind: 'date order' | 'decimal mark' | 'currency' | 'score scale';
  /** The columns that it is about, by name. */
  columns: readonly string[];
  /** In plain words. */
  text: string;
  /** What the answer belongs to where one file can have several of the kind: a currency sign, a column. */
  subject: string | null;
  options: readonly QuestionOption[];
}

export interface QuestionOption {
  /** What goes into `Answers`. */
  value: string;
  label: string;
  /** Values of the file, and what they are with this answer. */
  examples: readonly { written: string; read: string }[];
  /** How many cells could not be read with this answer. */
  unreadable: number;
}
