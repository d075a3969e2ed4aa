import Papa from 'papaparse';
import type { TextFile } from './read-text';
import { Refusal } from './refusal';

export type CsvRecord = string[];

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SAMPLE_LENGTH = 65_536;

/**
 * The separator by which most records of the head have the same number of cells, at least two; of
 * equals the one that gives more cells. Throws a Refusal where nothing separates anything.
 */
export async function detectSeparator(text: TextFile): Promise<string> {
  let sample = '';
  for await (const piece of text.pieces()) {
    sample += piece;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  if (sample.trim() === '')
    throw new Refusal('The file has no text in it. Export it again and drop the new file.');
  const whole = sample.length <= SAMPLE_LENGTH;
  const candidates = SEPARATORS.map((separator) => ({
    separator,
    ...evidence(parse(sample, separator, !whole).records),
  }))
    .filter(({ cells }) => cells > 1)
    .sort((one, other) => other.agreeing - one.agreeing || other.cells - one.cells);
  const best = candidates[0];
  if (!best)
    throw new Refusal(
      'No columns can be told apart: there is no comma, semicolon, tab or bar between cells. Save the table as “CSV UTF-8” and drop that.',
    );
  return best.separator;
}

function evidence(records: readonly CsvRecord[]): { cells: number; agreeing: number } {
  const counts = new Map<number, number>();
  for (const { length } of records)
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = { cells: 0, agreeing: 0 };
  for (const [cells, agreeing] of counts) if (agreeing > best.agreeing) best = { cells, agreeing };
  return best;
}

/** The records of a text, in batches, each physical record once, blank lines included. */
export async function* readRecords(
  text: TextFile,
  separator: string,
): AsyncGenerator<readonly CsvRecord[]> {
  let rest = '';
  for await (const piece of text.pieces()) {
    const { records, end } = parse(rest + piece, separator, true);
    rest = (rest + piece).slice(end);
    if (records.length > 0) yield records;
  }
  if (rest === '') return;
  const { records } = parse(rest, separator, false);
  // The parser gives one more, empty record after the last line end; the file has none there.
  yield rest.endsWith('\n') ? records.slice(0, -1) : records;
}

function parse(
  text: string,
  separator: string,
  isCutOff: boolean,
): { records: CsvRecord[]; end: number } {
  // Papa's own parser without its guesses; `isCutOff` keeps the last, perhaps unfinished record back.
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', quoteChar: '"' });
  const result: { data: CsvRecord[]; meta: { cursor: number } } = parser.parse(text, 0, isCutOff);
  return { records: result.data, end: result.meta.cursor };
}
