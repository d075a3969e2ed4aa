import { chance, integerBetween, type Random } from '../../sample-data/generator/random';
import type { Engine } from '../../src/engine/engine';
import { type Sql, sql } from '../../src/engine/sql';
import type { Bench } from '../imports/bench';
import { partOfFile } from './csv-parsers';
import { mutatedBytes, randomText } from './mutate';
import { oneByOne, type Parser } from './parser';

const CELLS_PER_QUESTION = 1000;
const MOST_PIECES = 8;
const LONG_TEXT = 5000;

const CELL_PIECES = [
  ...'0123456789.,-+/: ()%',
  '2026',
  '31',
  '-12-',
  'T23:59:59',
  'Z',
  '+02:00',
  'AM',
  'March',
  'März',
  'Do.',
  'EUR',
  '€',
  '$',
  'k',
  'Mio',
  '\u00a0',
  '’',
  'very satisfied',
  '9/10',
  'true',
  'nein',
  'www.',
  'https://',
  '@',
  '.com',
  'GmbH',
];

/** A cell without NULs, which reading takes out of every text. */
function cell(random: Random): string {
  const text = randomText(random, CELL_PIECES, MOST_PIECES).replaceAll('\0', '');
  return chance(random, 0.01) ? text.repeat(integerBetween(random, 1, LONG_TEXT)) : text;
}

/** Readers of cells, each with what its value has to be where there is one. */
const READINGS: readonly [name: string, share: number, wrong: Sql][] = [
  [
    'numbers of cells, in SQL',
    90,
    sql`NOT isfinite(read_number(c, NULL)) OR NOT isfinite(read_number(c, ',')) OR NOT isfinite(read_count(c)) OR NOT isfinite(read_score(c, '.', 0, 10))`,
  ],
  [
    'days of cells, in SQL',
    90,
    sql`NOT isfinite(read_day(c, NULL, NULL)) OR NOT isfinite(read_day(c, 'day first', NULL))`,
  ],
  [
    'texts, lists and keys of cells, in SQL',
    48,
    sql`read_text(c) = '' OR len(read_list(c)) <> len(list_distinct(read_list(c))) OR written_currency(c) = '' OR length(currency_code(c)) <> 3 OR trim(mail_address(c)) = '' OR length(crm_id(c)) > length(c) + 3 OR contains(web_host(c), '/') OR normalised_name(c) IS NULL OR (read_flag(c) AND c = '')`,
  ],
];

/** Reads each cell: a value that is none of the wrong ones, or nothing. */
async function readCells(engine: Engine, wrong: Sql, cells: readonly string[]): Promise<void> {
  const [row] = await engine.run(sql`SELECT count(*) AS cells, count(*) FILTER (${wrong}) AS wrong
FROM (SELECT unnest(${cells}::VARCHAR[]) AS c)`);
  if (row?.wrong !== 0) throw new Error('A value is none that can be computed with');
  if (row.cells !== cells.length) throw new Error('A cell is lost');
}

/** The cell of some that cannot be read, by asking for each alone. */
async function culprit(
  engine: Engine,
  wrong: Sql,
  cells: readonly string[],
): Promise<string | undefined> {
  for (const one of cells) {
    const isRead = await readCells(engine, wrong, [one]).then(
      () => true,
      () => false,
    );
    if (!isRead) return one;
  }
  return undefined;
}

/** A real file with other bytes in it is imported, waits or is refused; every record is accounted for. */
async function importChanged(bench: Bench, random: Random): Promise<void> {
  const content = new Blob([mutatedBytes(random, partOfFile(random))]);
  const [receipt] = await bench.load({ name: 'fuzz.csv', content });
  if (receipt?.status !== 'loaded') return;
  const { records, header_records, footer_records, left_out, rejected } = receipt;
  const other = header_records + footer_records + left_out + rejected;
  if (other > records) throw new Error('The receipt has more records than the file');
}

export function cellParsers(bench: Bench): readonly Parser[] {
  const readings = READINGS.map(([name, share, wrong]) => ({
    name,
    share,
    batch: CELLS_PER_QUESTION,
    async attempt(randoms: readonly Random[]) {
      const cells = randoms.map(cell);
      await readCells(bench.engine, wrong, cells).catch(async (error: unknown) => {
        const one = await culprit(bench.engine, wrong, cells);
        throw new Error(`A cell cannot be read: ${JSON.stringify(one)}`, { cause: error });
      });
    },
  }));
  return [
    ...readings,
    oneByOne('whole imports of changed files', 2, (random) => importChanged(bench, random)),
  ];
}
