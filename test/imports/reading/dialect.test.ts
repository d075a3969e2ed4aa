import { describe, expect, it } from 'vitest';
import { read } from './reading-bench';

const TABLE = [
  ['id', 'name', 'date', 'amount'],
  ['A-1', 'Acme', '2026-01-02', '5.50'],
  ['A-2', 'Beta', '2026-01-03', '6.50'],
  ['A-3', 'Gamma', '2026-01-04', '7.50'],
];

describe('a separator', () => {
  it.each([',', ';', '\t', '|', ':', '^', '~', ' ', '\x01', '\x1f', ', ', '; '])(
    '%j is told',
    async (separator) => {
      const found = await read(...TABLE.map((cells) => cells.join(separator)));
      expect(found).toMatchObject({ separator, header: TABLE[0], rows: TABLE.slice(1) });
    },
  );

  it('is the one that Excel is told by a first line', async () => {
    const found = await read('sep=;', 'a;b', '1,5;2,5', '3,5;4,5');
    expect(found).toMatchObject({ separator: ';', header: ['a', 'b'] });
    expect(found.skipped[0]).toMatchObject({ record: 1, role: 'preamble' });
  });

  it('is not the comma of decimal numbers', async () => {
    const found = await read('a;b;c', '1,5;2,5;3,5', '1,6;2,6;3,6', '4,5;2,5;3,5');
    expect(found).toMatchObject({
      separator: ';',
      rows: expect.arrayContaining([['1,5', '2,5', '3,5']]),
    });
  });

  it.each([
    ['names', ['name', 'Acme Corp', 'Beta Inc', 'Gamma Ltd']],
    ['times', ['at', '2026-01-01 10:00:00', '2026-01-02 11:00:00']],
    ['times alone', ['HH:mm:ss', '15:02:37', '16:02:37']],
    ['links', ['link', 'https://a.example/x', 'https://b.example/y']],
  ])('is not looked for in one column of %s', async (_, lines) => {
    const found = await read(...lines);
    expect(found).toMatchObject({ header: [lines[0]], rows: lines.slice(1).map((line) => [line]) });
  });

  it('is followed by a space in some files, before quotes too', async () => {
    const found = await read('id, name, city', '1, "Acme, Inc", Ulm', '2, "Beta ""B""", Bonn');
    expect(found.rows).toEqual([
      ['1', 'Acme, Inc', 'Ulm'],
      ['2', 'Beta "B"', 'Bonn'],
    ]);
  });
});

describe('a quote', () => {
  it('may be an apostrophe', async () => {
    const found = await read("id,'name','note'", "1,'Acme, Inc','it''s'", "2,'Beta, Ltd','x'");
    expect(found.rows[0]).toEqual(['1', 'Acme, Inc', "it's"]);
  });

  it('is no apostrophe inside words', async () => {
    const found = await read('id,name', "1,Men's Boots", "2,'Tis, the season", "3,Kids' Hat");
    expect(found).toMatchObject({ quote: '"', rows: expect.arrayContaining([['3', "Kids' Hat"]]) });
  });

  it('may be escaped by a backslash, which stays before other characters', async () => {
    const found = await read('id,name,note', '1,"5\\" pipe","C:\\dir"', '2,"a\\",b","x\\\\"');
    expect(found.rows).toEqual([
      ['1', '5" pipe', 'C:\\dir'],
      ['2', 'a",b', 'x\\'],
    ]);
  });
});
