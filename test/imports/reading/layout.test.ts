import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/imports/reading/read-table';
import { file, read, skipped } from './reading-bench';

const HEADER = 'id,name,opened,amount';
const BODY = ['A-1,Acme,2026-01-02,5', 'A-2,Beta,2026-01-03,6', 'A-3,Gamma,2026-01-04,7'];
const LABELS = HEADER.split(',');

describe('a preamble', () => {
  it.each([
    ['a title', ['Accounts of today']],
    ['a padded title and an empty row', ['Accounts,,,', ',,,']],
    ['key and value lines', ['Report,Accounts', 'Run by,Jane', '']],
    ['comments', ['# made by hand', '#', '# for Jane, Joe']],
    ['blank lines', ['', '']],
    ['a title with separators', ['Made on Friday, in Ulm', '']],
  ])('of %s stands above the header', async (_, lines) => {
    const found = await read(...lines, HEADER, ...BODY);
    expect(found).toMatchObject({ header: LABELS, rows: { length: 3 } });
    expect(found.skipped.map(({ role }) => role)).toEqual([
      ...lines.map(() => 'preamble'),
      'header',
    ]);
  });

  it('of keys and values stands above a table of two columns', async () => {
    const found = await read('Report,Accounts', 'Date,2026-01-01', '', 'id,name', ...pairs());
    expect(found).toMatchObject({ header: ['id', 'name'], rows: { length: 4 } });
  });
});

function pairs(): string[] {
  return ['1,Acme', '2,Beta', '3,Gamma', '4,Delta'];
}

describe('a header', () => {
  it('of repeated rows is joined', async () => {
    const found = await read(HEADER, HEADER, ...BODY);
    expect(found).toMatchObject({ header: LABELS.map((label) => `${label} ${label}`) });
    expect(found.rows).toHaveLength(3);
  });

  it('of questions and options passes the question on', async () => {
    const found = await read(
      'Respondent ID,Start Date,Email Address,How likely?,,,Why?',
      ',,,Very,Some,Not,Open-Ended Response',
      '1001,01/02/2026,a@b.com,Very,,,good',
      '1002,01/03/2026,c@d.com,,Some,,',
    );
    expect(found.header?.slice(2)).toEqual([
      'Email Address',
      'How likely? Very',
      'How likely? Some',
      'How likely? Not',
      'Why? Open-Ended Response',
    ]);
    expect(found.rows).toHaveLength(2);
  });

  it('of Qualtrics has three rows, over one record too', async () => {
    const ids = LABELS.map((label) => `"{""ImportId"":""${label}""}"`).join(',');
    const found = await read(HEADER, 'Id,Who?,When?,How much?', ids, BODY[0] ?? '');
    expect(found.rows).toEqual([BODY[0]?.split(',')]);
  });

  it('is not there where the first row is like the others', async () => {
    expect(await read(...BODY)).toMatchObject({ header: null, rows: { length: 3 } });
    expect(await read('1,2,3')).toMatchObject({ header: null, rows: [['1', '2', '3']] });
    expect(await read('a@b.com,Jane', 'c@d.com,Joe')).toMatchObject({ header: null });
  });

  it('is there over texts, and alone', async () => {
    expect(await read('Name,City', 'Jane,Ulm', 'Joe,Bonn')).toMatchObject({
      header: ['Name', 'City'],
    });
    expect(await read(HEADER)).toMatchObject({ header: LABELS, rows: [] });
  });

  it('may have years over numbers', async () => {
    const found = await read('Region,2023,2024', 'North,10,20', 'South,30,40');
    expect(found).toMatchObject({ header: ['Region', '2023', '2024'], rows: { length: 2 } });
  });

  it('is one row where the first record lacks a value', async () => {
    expect((await read('id,amount', 'A,n/a', 'B,5', 'C,6')).rows).toHaveLength(3);
  });

  it('that names known fields wins over what the cells look like', async () => {
    const lines = ['Jane,Joe', 'x,y', 'A,B', 'C,D'];
    const isHeader = (cells: readonly string[]) => cells[0] === 'x';
    const found = await readAll(file(lines.join('\n')), { isHeader });
    expect(found).toMatchObject({ header: ['x', 'y'], rows: { length: 2 } });
    expect(skipped(found)).toEqual(['preamble: Jane Joe', 'header: x y']);
  });
});

describe('below a table', () => {
  it.each([
    [['', 'Grand Totals (3 records)', 'Confidential Information - Do Not Distribute'], 3],
    [['', 'Total,,,18'], 2],
    [['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.'], 1],
    [['(3 rows)'], 1],
    [['Made by hand'], 1],
    [['', ''], 0],
  ])('%j is footer', async (lines, footers) => {
    const found = await read(HEADER, ...BODY, ...lines);
    expect(found.rows).toHaveLength(3);
    expect(found.skipped.filter(({ role }) => role === 'footer')).toHaveLength(footers);
  });

  it.each([
    ['a full record below a blank one', ['', 'A-4,Delta,2026-01-05,8'], 4],
    ['a record with a lone id, when others follow', ['A-4', 'A-5,Delta,2026-01-05,8'], 5],
    ['a last record cut short after its id', ['A-4'], 4],
    ['a record that begins with Total', ['Total,Acme,2026-01-02,5'], 4],
  ])('%s is body', async (_, lines, rows) => {
    expect((await read(HEADER, ...BODY, ...lines)).rows).toHaveLength(rows);
  });

  it('the same header goes on with the table', async () => {
    const found = await read(HEADER, ...BODY, HEADER, ...BODY);
    expect(found.rows).toHaveLength(6);
    expect(found.skipped[1]).toMatchObject({ record: 5, role: 'repeated header' });
  });

  it.each([
    ['fewer of its labels', ['id,name,opened', 'A-9,Acme,2026-01-02']],
    ['other labels below a blank record', ['', 'city,zip', 'Ulm,89073', 'Bonn,53111']],
  ])('a header of %s begins a second table', async (_, lines) => {
    const found = await read(HEADER, ...BODY, ...lines);
    expect(found.rows).toHaveLength(3);
    expect(found.skipped.at(-1)?.role).toBe('second table');
  });
});
