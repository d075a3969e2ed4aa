import Papa from 'papaparse';
import type { TextFile } from './read-text';
import { Refusal } from './refusal';

export type CsvRecord = string[];

/** Some records of a file, in order. */
export interface RecordBatch {
  records: readonly CsvRecord[];
  /** A quote that opens in the last record is never closed, so that the record holds the rest of the file. */
  isUnclosed: boolean;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SAMPLE_LENGTH = 65_536;

/**
 * The separator for which there is most evidence: the share of the head's records that have the same
 * number of cells, at least two, times what so many cells are worth. Throws a Refusal where nothing
 * separates anything.
 */
export async function detectSeparator(text: TextFile): Promise<string> {
  let sample = '';
  for await (const piece of text.pieces()) {
    sample += piece;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  if (/^[\s,;|"]*$/.test(sample))
    throw new Refusal('The file has no text in it. Export it again and drop the new file.');
  const whole = sample.length <= SAMPLE_LENGTH;
  const [best] = SEPARATORS.map((separator) => ({
    separator,
    weight: evidence(parse(sample, separator, !whole).records),
  }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  if (!best)
    throw new Refusal(
      'No columns can be told apart: there is no comma, semicolon, tab or bar between cells. Save the table as “CSV UTF-8” and drop that.',
    );
  return best.separator;
}

function evidence(records: readonly CsvRecord[]): number {
  const filled = records.filter((record) => record.some((cell) => cell !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  // A table of one column tells nothing: log2(1) is 0.
  const weights = [...counts].map(([cells, agreeing]) => agreeing * Math.log2(cells));
  return Math.max(0, ...weights) / Math.max(1, filled.length);
}

/** The records of a text, in batches, each physical record once, blank lines included. */
export async function* readRecords(text: TextFile, separator: string): AsyncGenerator<RecordBatch> {
  let rest = '';
  for await (const piece of text.pieces()) {
    const { records, end } = parse(rest + piece, separator, true);
    rest = (rest + piece).slice(end);
    if (records.length > 0) yield { records, isUnclosed: false };
  }
  if (rest === '') return;
  const { records, isUnclosed } = parse(rest, separator, false);
  // The parser gives one more, empty record after the last line end; the file has none there.
  const hasEmptyEnd = rest.endsWith('\n') && !isUnclosed;
  yield { records: hasEmptyEnd ? records.slice(0, -1) : records, isUnclosed };
}

function parse(text: string, separator: string, isCutOff: boolean): RecordBatch & { end: number } {
  // Papa's own parser without its guesses; `isCutOff` keeps the last, perhaps unfinished record back.
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', quoteChar: '"' });
  const result: {
    data: CsvRecord[];
    errors: { code: string }[];
    meta: { cursor: number };
  } = parser.parse(text, 0, isCutOff);
  const isUnclosed = result.errors.some(({ code }) => code === 'MissingQuotes');
  return { records: result.data, isUnclosed, end: result.meta.cursor };
}
