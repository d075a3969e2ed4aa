import { beforeAll, describe, expect, it } from 'vitest';
import { sampleBytes } from '../support/sample';
import { type Bench, checksums, openBench, refusalOf, table, undecidedReceipt } from './bench';
import { encoded } from './encoded';

let bench: Bench;

/** A small company that every refused file has to leave as it is. */
beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    table('accounts.csv', 'account_id,account_name,employees', 'A,Acme,10', 'B,Beta,many'),
    table('answers.csv', 'response_id,account,nps,date', '1,Acme,9,2026-01-01'),
  );
});

function bytes(name: string, content: Uint8Array | readonly number[]) {
  return { name, content: new Blob([Uint8Array.from(content)]) };
}

const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0];
const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
const XLSX = [0x50, 0x4b, 3, 4, 20, 0, 6, 0];
const XLS = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const GZIP = [0x1f, 0x8b, 8, 0];

const IMPORT_IDS = ['startDate', 'endDate', 'recordedDate', '_recordId', 'email', 'QID1', 'QID2']
  .map((id) => `"{""ImportId"":""${id}""}"`)
  .join(',');

describe('a file that leaves something open waits, and nothing is changed', () => {
  it.each([
    [
      'one column',
      table('one.csv', 'account_id', 'A', 'B'),
      /no column was found for account name/,
    ],
    ['a text of words', table('note.txt', 'Dear all', 'see you soon'), /Say what the file is/],
    ['an unknown table', table('x.csv', 'colour,shape', 'red,round'), /Say what the file is/],
    ['a table without its key', table('x.csv', 'account_name,industry', 'A,B'), /account id/],
    [
      'answers without an account',
      table('x.csv', 'response_id,nps,date', '1,9,2026-01-01'),
      /one of account id/,
    ],
    ['scores without a scale', table('r.csv', 'account,date,rating', 'A,2026-01-01,4'), /“rating”/],
    [
      'days in an order that nothing tells',
      table('d.csv', 'account,date,NPS', 'A,03/04/2026,9', 'B,05/06/2026,9'),
      /03\/04\/2026/,
    ],
    [
      'amounts with a mark that nothing tells',
      table('o.csv', 'Deal ID,Company,Amount,Stage', '1,Acme,"1.234",Open', '2,B,"5.678",Open'),
      /1\.234/,
    ],
  ])('%s', async (_, file, message) => {
    const before = await checksums(bench.engine);
    const { message: open } = undecidedReceipt(await bench.add(file));
    expect(open).toMatch(message);
    expect(open).toMatch(/^[A-Z].*[.?]$/s);
    expect(open).not.toMatch(/Error:|SELECT|undefined|null/);
    expect(await checksums(bench.engine)).toEqual(before);
  });
});

describe('a file that is no table is refused in plain words, and nothing is changed', () => {
  it.each([
    ['an empty file', bytes('empty.csv', []), /empty/i],
    ['nothing but a byte order mark', bytes('bom.csv', [0xef, 0xbb, 0xbf]), /no text/i],
    ['only blank lines', table('blank.csv', '', '', ''), /no text/i],
    ['only spaces and tabs', table('spaces.csv', '  ', '\t\t', ' '), /no text|no column/i],
    ['a picture named .csv', bytes('photo.csv', JPEG), /JPEG/],
    ['a screenshot', bytes('shot.png', PNG), /PNG/],
    ['a workbook', bytes('accounts.xlsx', XLSX), /workbook.*CSV UTF-8/],
    ['an old workbook', bytes('accounts.xls', XLS), /old Excel.*CSV UTF-8/],
    ['a PDF', bytes('report.pdf', new TextEncoder().encode('%PDF-1.7\n1 0 obj')), /PDF/],
    ['a gzip archive', bytes('accounts.csv.gz', GZIP), /gzip/],
    ['bytes of any kind', bytes('data.bin', [1, 5, 2, 6, 3, 44, 7, 10, 200, 11]), /no text file/i],
    ['a header only', table('header.csv', 'account_id,account_name'), /no record/i],
    [
      'a header and blank lines',
      table('header.csv', 'account_id,account_name', '', ','),
      /no record/i,
    ],
    [
      'three header records of Qualtrics only',
      table(
        'q.csv',
        'StartDate,EndDate,RecordedDate,ResponseId,RecipientEmail,Q1_NPS_GROUP,Q1',
        'a,b,c,d,e,f,g',
        IMPORT_IDS,
      ),
      /no record/i,
    ],
    [
      'records that can none of them be read',
      table('x.csv', 'account_id,account_name,employees', 'A,Acme,lots', 'B,Beta,few'),
      /None of its 2 records.*employees is no number/,
    ],
    [
      'nothing but records to leave out',
      table('x.csv', '"Id","IsDeleted","Name","Website"', '"A","1","Acme",""'),
      /Nothing was loaded/,
    ],
  ])('%s', async (_, file, message) => {
    const before = await checksums(bench.engine);
    const refusal = refusalOf(await bench.add(file));
    expect(refusal).toMatch(message);
    // A sentence for a reader: neither SQL nor the name of an error.
    expect(refusal).toMatch(/^[A-Z].*\.$/s);
    expect(refusal).not.toMatch(/Error:|SELECT|undefined|null/);
    expect(await checksums(bench.engine)).toEqual(before);
  });

  it('separators without a text', async () => {
    const refusal = refusalOf(await bench.add(table('separators.csv', ',,,', ',,,')));
    expect(refusal).not.toContain('reads )');
  });

  it('a NUL character in a header of UTF-16', async () => {
    const text = 'account_id\tacc\0ount_name\tfo\0o\nA\tAcme\tx\n';
    const file = { name: 'nul.csv', content: new Blob([encoded(text, 'utf-16le').slice()]) };
    const [receipt] = await bench.add(file);
    // Whether it is refused or read without the NUL: it must not stop the whole drop.
    expect(receipt?.file_name).toBe('nul.csv');
  });
});

describe('a drop', () => {
  it('in which every file is refused changes nothing and leaves nothing behind', async () => {
    const before = await checksums(bench.engine);
    const receipts = await bench.add(
      bytes('photo.csv', JPEG),
      table('header.csv', 'account_id,account_name'),
      table('bad.csv', 'account_id,account_name,employees', 'A,Acme,lots'),
    );
    expect(receipts.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);
    expect(await checksums(bench.engine)).toEqual(before);
  });

  it('tells of each file in the order in which they were dropped', async () => {
    const receipts = await bench.load(
      bytes('photo.csv', JPEG),
      table('accounts.csv', 'account_id,account_name', 'A,Acme'),
      table('x.csv', 'colour,shape', 'red,round'),
      table('answers.csv', 'response_id,account,nps,date', '1,Acme,9,2026-01-01'),
    );
    expect(receipts.map(({ file_name, status }) => `${file_name} ${status}`)).toEqual([
      'photo.csv refused',
      'accounts.csv loaded',
      'x.csv undecided',
      'answers.csv loaded',
    ]);
  });

  it('leaves no staging table behind', async () => {
    await bench.load(table('accounts.csv', 'account_id,account_name', 'A,Acme'));
    const tables = Object.keys(await checksums(bench.engine));
    expect(tables.filter((name) => name.startsWith('staging.'))).toEqual([]);
  });
});

describe('the sample', () => {
  it('has no file that is refused', async () => {
    const files = sampleBytes().map(({ name, bytes: content }) => bytes(name, content));
    const receipts = await bench.load(...files);
    expect(receipts.map(({ status }) => status)).toEqual(files.map(() => 'loaded'));
  });
});
