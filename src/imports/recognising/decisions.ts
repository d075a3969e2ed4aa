import type { DatasetName } from '../../domain/dataset';

/** A column of scores: a survey with a column per question has several, each an answer of its own. */
export interface ScoreColumn {
  /** The file's column, by its name in `TextTable.columns`. */
  column: string;
  /** null where neither the file nor the writer tells; the scale is then asked for. */
  metric: 'nps' | 'csat' | 'ces' | 'other' | null;
  scaleMin?: number;
  scaleMax?: number;
  topic?: string;
}

/** What the user answered where the file does not tell. */
export interface Answers {
  /** 03/04/2026: 3 April or 4 March. */
  dateOrder?: 'day first' | 'month first';
  /** 1.234: one and a bit, or a thousand and more. */
  decimalMark?: '.' | ',';
  /** The ISO code that a sign of several currencies stands for: `{ $: 'USD' }`. */
  currencies?: Readonly<Record<string, string>>;
  /** The scale of a score column, by the column's name: `{ Rating: 'csat 1–5' }`. */
  scales?: Readonly<Record<string, string>>;
}

/**
 * Everything that turns a text table into rows of a dataset. Plain data: it is kept per header
 * fingerprint for the next export of the same shape, and can be saved as JSON.
 */
export interface Decisions {
  dataset: DatasetName;
  /** Field → the file's column, by its name in `TextTable.columns`. A response's score is in `scores`. */
  columns: Readonly<Record<string, string>>;
  /**
   * Field → further columns, each read where those before it are empty: a deal's close date is when
   * it was won, else when it was lost, else when it is expected to close.
   */
  fallbacks?: Readonly<Record<string, readonly string[]>>;
  /** Field → what every record is although no column says so: kind, topic, currency. */
  constants: Readonly<Record<string, string>>;
  /** Empty but for responses. */
  scores: readonly ScoreColumn[];
  answers: Answers;
}

/** The columns of a field, the first filled of which counts; none where the file does not have it. */
export function columnsFor(field: string, { columns, fallbacks = {} }: Decisions): string[] {
  const column = columns[field];
  return column === undefined ? [] : [column, ...(fallbacks[field] ?? [])];
}

/** How sure a proposed column is: by the writer or the field's own name, by another name for it, by its values alone. */
export type Confidence = 'certain' | 'likely' | 'guess';
