import { isTyped, shapeOf } from './cell-shape';
import type { CsvRecord } from './text-table';

/** The share of a column's filled cells that make its shape. */
const DOMINANT = 0.8;
/** A column is full where so few cells are empty. */
const FULL = 0.9;
/** Fewer values of one length are no pattern. */
const FEWEST_OF_LENGTH = 3;

/** What the cells of a column have in common. */
export interface ColumnProfile {
  /** The shape of nearly all filled cells; `text` where they have none in common. */
  shape: string;
  isFull: boolean;
  values: ReadonlySet<string>;
  /** The length that all values have; null where they differ. */
  length: number | null;
}

/** The columns of some records. */
export function profileColumns(records: readonly CsvRecord[]): ColumnProfile[] {
  const width = Math.max(0, ...records.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    profile(records.map((record) => (record[column] ?? '').trim())),
  );
}

function profile(cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => cell !== '');
  const counts = new Map<string, number>();
  for (const cell of filled) {
    const shape = shapeOf(cell);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const dominant = [...counts].find(([, count]) => count >= filled.length * DOMINANT)?.[0];
  const lengths = new Set(filled.map(({ length }) => length));
  return {
    shape: dominant !== undefined && isTyped(dominant) ? dominant : 'text',
    isFull: filled.length >= cells.length * FULL && filled.length > 0,
    values: new Set(filled),
    length:
      lengths.size === 1 && filled.length >= FEWEST_OF_LENGTH ? (filled[0]?.length ?? 0) : null,
  };
}
