import type { Row } from '../../src/engine/decode';
import type { SampleFacts } from './sample-facts';

/** What a question of the cookbook has to answer on the sample. */
export interface CookbookCheck {
  /** The names of the answer's columns, in their order. */
  columns: string;
  /** One figure of the answer. */
  answered: (rows: readonly Row[]) => number;
  /** The same figure without SQL. */
  workedOut: (facts: SampleFacts) => number;
}

export type CookbookChecks = Readonly<Record<string, CookbookCheck>>;

/** How many rows an answer has. */
export function counted(rows: readonly Row[]): number {
  return rows.length;
}

/** Adds up a column. */
export function total(column: string): (rows: readonly Row[]) => number {
  return (rows) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

/** The figure of the one row that has a value in a column. */
export function figureOf(
  column: string,
  key: string,
  value: string | boolean,
): (rows: readonly Row[]) => number {
  return (rows) => Number(rows.find((row) => row[key] === value)?.[column]);
}
