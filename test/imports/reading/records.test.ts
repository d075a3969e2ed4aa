import { describe, expect, it } from 'vitest';
import { rawRecords, readAll, readTable } from '../../../src/imports/reading/read-table';
import { stagingColumns } from '../../../src/imports/reading/staging-lines';
import { file, read, skipped } from './reading-bench';

describe('records', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s, and the last one may have no end', async (_, end) => {
    const text = ['id;name;note', '1;"Acme; Inc";', '2;Beta;x'].join(end);
    for (const whole of [text, text + end])
      expect((await readAll(file(whole))).rows).toEqual([
        ['1', 'Acme; Inc', ''],
        ['2', 'Beta', 'x'],
      ]);
  });

  it('may end each in its own way', async () => {
    const { rows } = await readAll(file('id,name\r1,a\n2,b\r\n3,c\r4,d'));
    expect(rows.map(([id]) => id)).toEqual(['1', '2', '3', '4']);
  });

  it('keep the line ends inside their quotes as they are', async () => {
    const { rows } = await readAll(file('id,note\r\n1,"a\r\n\r\nb"\r\n2,"c\nd"\r\n'));
    expect(rows).toEqual([
      ['1', 'a\r\n\r\nb'],
      ['2', 'c\nd'],
    ]);
  });

  it('are as short and as long as the file has them', async () => {
    const { rows } = await read('id,name,city', '1,Acme,Ulm', '2,Beta', '3,Gamma,Bonn,more', '4,,');
    expect(rows.map(({ length }) => length)).toEqual([3, 2, 4, 3]);
  });

  it('are counted with the blank ones, and can be had as they stand', async () => {
    const source = file('id,name\n\n1,"Ac""me\nInc"\n,\n2,Beta\n');
    const table = await readTable(source);
    expect(table.records).toBe(5);
    expect(await rawRecords(source, table, new Set([3, 5]))).toEqual(
      new Map([
        [3, '1,"Ac""me\nInc"'],
        [5, '2,Beta'],
      ]),
    );
  });
});

describe('a quote that is never closed', () => {
  it('damages its own record alone', async () => {
    const found = await read('id,name', '1,Acme', '2,"Beta', '3,Gamma', '4,Delta');
    expect(found.rows).toEqual([
      ['1', 'Acme'],
      ['3', 'Gamma'],
      ['4', 'Delta'],
    ]);
    expect(skipped(found)).toEqual(['header: id name', 'damaged: 2 Beta']);
  });

  it('damages the last record of a file that is cut off', async () => {
    const found = await readAll(file('id,name,note\n1,Acme,x\n2,Beta,x\n3,Gamma,"cut o'));
    expect(found.rows).toHaveLength(2);
    expect(found.skipped.at(-1)).toMatchObject({ record: 4, role: 'damaged' });
  });
});

describe('staging lines', () => {
  it('hold every physical record with its number, role, count of cells, and cells', async () => {
    const table = await readTable(file('id,name,name\n\n1,"a ""b""",c\n2,d\n'));
    expect(await new Blob(table.parts).text()).toBe(
      ['1,header,3,id,name,name', '2,blank,1,', '3,body,3,1,"a ""b""",c', '4,body,2,2,d', ''].join(
        '\n',
      ),
    );
    expect(table).toMatchObject({
      records: 4,
      width: 3,
      header: ['id', 'name', 'name'],
      columns: ['id', 'name', 'name (2)'],
      head: [
        ['1', 'a "b"', 'c'],
        ['2', 'd'],
      ],
    });
    expect(stagingColumns(table.width)).toEqual(['source_row', 'role', 'cells', 'c1', 'c2', 'c3']);
  });

  it.each([
    ['other separators', 'id;name\n1;a,b\n', '2,body,2,"1","a,b"'],
    ['apostrophes', "id,name,place\n1,'a, b','c'\n2,'d','e'\n", '2,body,3,"1","a, b","c"'],
    ['a space before a quote', 'id,name\n1, "a, b"\n2,c\n', '2,body,2,"1","a, b"'],
    ['a space after a quote', 'id,name\n1,"a, b" \n2,c\n', '2,body,2,"1","a, b"'],
    ['a quote within a cell', 'id,name\n1,5" pipe\n2,c\n', '2,body,2,"1","5"" pipe"'],
  ])('are quoted anew where the file has %s', async (_, text, line) => {
    const { parts } = await readTable(file(text));
    expect((await new Blob(parts).text()).split('\n')).toContain(line);
  });

  it('are refused for a record that no table has', async () => {
    const wide = `id,name\n1,a\n2,b\n3,${','.repeat(2000)}\n4,d\n`;
    await expect(readTable(file(wide))).rejects.toThrow(/Record 4 has 2002 cells/);
  });
});
