import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, loadedReceipt, openBench, table } from './bench';
import { encoded } from './encoded';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

function file(text: string, encoding = 'utf-8') {
  return { name: 'accounts.csv', content: new Blob([encoded(text, encoding).slice()]) };
}

const accounts = () =>
  bench.rows(sql`SELECT source_row, account_id, account_name, industry
FROM intake.accounts ORDER BY source_row`);

const ACME = { account_id: 'A', account_name: 'Müller’s', industry: null };
const BETA = { account_id: 'B', account_name: 'Beta', industry: 'Retail' };

describe('an encoding', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['utf-8 marked', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['windows-1252', 'windows-1252'],
  ])('%s is told and read', async (encoding, told) => {
    const text = 'account_id,account_name,industry\nA,Müller’s,\nB,Beta,Retail\n';
    const receipt = loadedReceipt(await bench.load(file(text, encoding)));
    expect(receipt).toMatchObject({ encoding: told, separator: ',', records: 3, loaded: 2 });
    expect(await accounts()).toEqual([
      { source_row: 2, ...ACME },
      { source_row: 3, ...BETA },
    ]);
  });

  it('is Windows-1252 where one byte at the very end of a long file is not UTF-8', async () => {
    const lines = Array.from({ length: 4000 }, (_, at) => `A-${at},Account number ${at},Retail\n`);
    const text = `account_id,account_name,industry\n${lines.join('')}Z,Café,`;
    const receipt = loadedReceipt(await bench.load(file(text, 'windows-1252')));
    expect(receipt).toMatchObject({ encoding: 'windows-1252', records: 4002, loaded: 4001 });
    expect(
      await bench.cell(sql`SELECT account_name FROM intake.accounts WHERE account_id = 'Z'`),
    ).toBe('Café');
  });

  it('may put a byte order mark before a cell where files were put together', async () => {
    const text = 'account_id,account_name\nA,Acme\n\ufeffB,Beta\n';
    await bench.load(file(text));
    expect(await bench.cell(sql`SELECT count(*) FROM accounts WHERE account_id = 'B'`)).toBe(1);
  });
});

describe('records', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s, and the last one may have no end', async (_, end) => {
    const lines = ['account_id;account_name;industry', 'A;"Acme, Inc";', 'B;Beta;Retail'];
    const receipt = loadedReceipt(await bench.load(file(lines.join(end))));
    expect(receipt).toMatchObject({ separator: ';', records: 3, loaded: 2 });
    expect(await accounts()).toEqual([
      { source_row: 2, account_id: 'A', account_name: 'Acme, Inc', industry: null },
      { source_row: 3, ...BETA },
    ]);
  });

  it('may hold line breaks inside quotes and doubled quotes', async () => {
    const text = 'account_id\taccount_name\nA\t"Acme ""The""\r\n\r\nCompany"\nB\t""""\n';
    expect(loadedReceipt(await bench.load(file(text)))).toMatchObject({ records: 3, loaded: 2 });
    const rows = await accounts();
    expect(rows.map((row) => row.account_name)).toEqual(['Acme "The"\n\nCompany', '"']);
  });

  it('keep their numbers below a preamble and blank lines', async () => {
    const receipt = loadedReceipt(
      await bench.load(
        table('a.csv', 'Accounts of today', '', 'sep=;', 'account_id;account_name', '', 'A;Acme'),
      ),
    );
    expect(receipt).toMatchObject({ records: 6, header_records: 4, left_out: 1, loaded: 1 });
    expect((await accounts()).map((row) => row.source_row)).toEqual([6]);
  });

  it('are told apart by semicolons though their comments hold commas and line breaks', async () => {
    const receipt = loadedReceipt(
      await bench.load(
        table(
          'answers.csv',
          'id;kunde;nps;datum;customer;date;comment',
          '1;x;9;x;Acme;2026-01-01;"Schnell, gut',
          'nett, gern',
          'bald, wieder"',
          '2;x;8;x;Acme;2026-01-02;"Teuer, leider',
          'spät, aber',
          'doch, gut"',
        ),
      ),
    );
    expect(receipt).toMatchObject({ dataset: 'responses', separator: ';', records: 3, loaded: 2 });
  });

  it('that are shorter than the header are loaded with nothing in the missing cells', async () => {
    await bench.load(table('a.csv', 'account_id,account_name,industry', 'A,Acme', 'B,Beta,Retail'));
    expect(await accounts()).toEqual([
      { source_row: 2, account_id: 'A', account_name: 'Acme', industry: null },
      { source_row: 3, ...BETA },
    ]);
  });

  it('that are longer than the header are not loaded into the wrong columns in silence', async () => {
    const receipt = loadedReceipt(
      await bench.load(
        table('a.csv', 'account_id,account_name,industry', 'A,Acme, Inc,Retail', 'B,Beta,Retail'),
      ),
    );
    expect(receipt).toMatchObject({ records: 3, loaded: 1, rejected: 1 });
    const rejects = await bench.rows(sql`SELECT source_row, reason FROM rejects`);
    expect(rejects).toEqual([{ source_row: 2, reason: expect.stringMatching(/4.*3|3.*4/) }]);
  });

  it('that are longer by empty cells only are loaded', async () => {
    const receipt = loadedReceipt(
      await bench.load(table('a.csv', 'account_id,account_name', 'A,Acme,,', 'B,Beta')),
    );
    expect(receipt).toMatchObject({ loaded: 2, rejected: 0 });
  });
});

describe('a file that ends inside a quote', () => {
  const LINES = ['account_id,account_name', 'A,Acme', 'B,"Beta', 'C,Gamma', 'D,Delta'];

  it.each([
    ['with a line end', `${LINES.join('\n')}\n`],
    ['without a line end', LINES.join('\n')],
  ])('%s is not loaded as if its lost records were one', async (_, text) => {
    const receipt = loadedReceipt(await bench.load(file(text)));
    // The record in which the quote opens is lost, and no other.
    expect(receipt).toMatchObject({ records: 5, header_records: 1, loaded: 3, rejected: 1 });
    const rejects = await bench.rows(sql`SELECT source_row, reason, raw FROM rejects`);
    expect(rejects).toEqual([
      {
        source_row: 3,
        reason: expect.stringMatching(/quote/),
        raw: 'B,"Beta',
      },
    ]);
  });
});

describe('the footer of a report', () => {
  const HEADER = 'account_id,account_name';

  it.each([
    ['lines of one cell below a blank line', ['', '"Grand Totals, 1"', '"Confidential"'], 3, 1],
    ['blank lines at the end are left out', ['', ''], 0, 1],
    ['a last record of one cell without a blank line before it is no footer', ['"B"'], 0, 1],
    ['a full record below a blank line is no footer', ['', 'B,Beta'], 0, 2],
  ])('%s', async (_, lines, footer, loaded) => {
    const receipt = loadedReceipt(await bench.load(table('a.csv', HEADER, 'A,Acme', ...lines)));
    expect(receipt).toMatchObject({ records: 2 + lines.length, footer_records: footer, loaded });
  });

  it('leaves a last record of one cell to be rejected by its number', async () => {
    await bench.load(table('a.csv', HEADER, 'A,Acme', 'B'));
    expect(await bench.rows(sql`SELECT source_row, value, reason FROM rejects`)).toEqual([
      { source_row: 3, value: '', reason: 'is empty, but needed' },
    ]);
  });
});
