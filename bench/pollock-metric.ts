import { normalizeCell } from './pollock-cell';

/** The measures of the Pollock suite, each from 0 to 1. */
export const MEASURES = [
  'success',
  'header_precision',
  'header_recall',
  'header_f1',
  'record_precision',
  'record_recall',
  'record_f1',
  'cell_precision',
  'cell_recall',
  'cell_f1',
] as const;

/** A file's measures, in the order of MEASURES. */
export type Scores = readonly number[];

/** Scores the rows of a file, the header first, against the clean ones, as the suite's metrics.py does. */
export function score(clean: readonly string[][], loaded: readonly string[][]): Scores {
  if (clean.length === 0) return MEASURES.map(() => 1);
  const [cleanHeader = [], ...cleanRows] = normalized(clean);
  const [loadedHeader, ...loadedRows] = normalized(loaded);
  return [
    1,
    ...(loadedHeader ? overlap(cleanHeader, loadedHeader) : [0, 0, 0]),
    ...overlap(cleanRows.map(joined), loadedRows.map(joined)),
    ...overlap(clean.flat(), loaded.flat()),
  ];
}

/** The scores of a program that fails on a file. */
export const FAILED: Scores = MEASURES.map(() => 0);

function normalized(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.map(normalizeCell));
}

function joined(cells: readonly string[]): string {
  return cells.join('');
}

/** Precision, recall and F1 as the suite calls them: by multisets, nothing expected being a full hit. */
function overlap(expected: readonly string[], found: readonly string[]): [number, number, number] {
  if (expected.length === 0) return [1, 1, 1];
  const left = new Map<string, number>();
  for (const value of expected) left.set(value, (left.get(value) ?? 0) + 1);
  let common = 0;
  for (const value of found) {
    const count = left.get(value) ?? 0;
    if (count === 0) continue;
    left.set(value, count - 1);
    common += 1;
  }
  if (common === 0) return [0, 0, 0];
  const precision = common / expected.length;
  const recall = common / found.length;
  return [precision, recall, (precision * recall * 2) / (precision + recall)];
}

/** The mean of each measure, summed up: 10 at best. */
export function simpleScore(scores: readonly Scores[]): number {
  return MEASURES.reduce((sum, _, measure) => sum + mean(scores, measure), 0);
}

/** The mean of one measure over files. */
export function mean(scores: readonly Scores[], measure: number): number {
  return scores.reduce((sum, values) => sum + (values[measure] ?? 0), 0) / scores.length;
}

/** The sums of the files' measures, weighted by how often the pollution is met in the wild. */
export function weightedScore(files: readonly { scores: Scores; weight: number }[]): number {
  const total = files.reduce((sum, { weight }) => sum + weight, 0);
  return files.reduce(
    (sum, { scores, weight }) =>
      sum + (scores.reduce((all, value) => all + value, 0) * weight) / total,
    0,
  );
}
