import { chance, integerBetween, pick, type Random } from '../../sample-data/generator/random';
import { directReader } from '../../src/imports/direct-reader';
import { Refusal } from '../../src/imports/reading/refusal';
import { EXPECTED_FILES } from '../files/expected';
import { fixtureBytes } from '../support/fixtures';
import { sampleBytes } from '../support/sample';
import { mutatedBytes, randomBytes } from './mutate';
import { oneByOne, orRefused, type Parser } from './parser';

const MOST_RANDOM_BYTES = 400;
/** Of a long file only a part is changed, so that many can be tried. */
const MOST_FILE_BYTES = 4000;
const HEADER_BYTES = 1000;

const isRefusal = (error: unknown) => error instanceof Refusal;

const files = [...EXPECTED_FILES.map(fixtureBytes), ...sampleBytes().map(({ bytes }) => bytes)];

/** A real file, or the head of one and some part of the rest. */
export function partOfFile(random: Random): Uint8Array {
  const bytes = pick(random, files);
  if (bytes.length <= MOST_FILE_BYTES) return bytes;
  const from = integerBetween(random, HEADER_BYTES, bytes.length - MOST_FILE_BYTES);
  return Buffer.concat([
    bytes.subarray(0, HEADER_BYTES),
    bytes.subarray(from, from + MOST_FILE_BYTES - HEADER_BYTES),
  ]);
}

/** Reads bytes as an import does; what it gives fits together, and the second pass finds its records. */
async function readAsTable(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = { name: 'fuzz.csv', content: new Blob([bytes]) };
  const table = await orRefused(() => directReader.readTable(file), isRefusal);
  if (table === null) return;
  const { columns, records, width, head } = table;
  if (new Set(columns).size !== columns.length) throw new Error('Two columns have one name');
  if (head.length > records) throw new Error('There are more rows than records');
  if (head.some((row) => row.length > width)) throw new Error('A row is wider than the table');
  const last = await directReader.rawRecords(file, table, [records]);
  if (!last.has(records)) throw new Error('The second pass does not find the last record');
}

export const CSV_PARSERS: readonly Parser[] = [
  oneByOne('CSV reading, random bytes', 140, (random) =>
    readAsTable(randomBytes(random, MOST_RANDOM_BYTES)),
  ),
  oneByOne('CSV reading, changed files', 180, (random) =>
    readAsTable(mutatedBytes(random, partOfFile(random))),
  ),
  oneByOne('CSV reading, cut and joined files', 30, (random) => {
    const [one, other] = [partOfFile(random), partOfFile(random)];
    const cut = integerBetween(random, 0, one.length);
    const rest = chance(random, 0.5) ? other : one;
    return readAsTable(new Uint8Array(Buffer.concat([one.subarray(0, cut), rest])));
  }),
];
