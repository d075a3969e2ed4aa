import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/imports/reading/read-table';
import { file, read, skipped } from './reading-bench';

const HEADER = 'date,qty,id,name,text,url,note';
const SOUND = '30/01/2018,2,RI-1,"Shoes, red","Great, ""dry"".","https://x.example/a",';

async function mended(line: string): Promise<string[] | undefined> {
  const table = await readTable(file([HEADER, SOUND, SOUND, line, SOUND, SOUND, ''].join('\n')));
  expect(table).toMatchObject({ records: 6, mended: 1 });
  return table.head[2];
}

describe('a stray quote', () => {
  it.each([
    ['that opens the first cell', `"${SOUND}`, 0, '"30/01/2018'],
    ['that opens a plain cell', SOUND.replace('2,RI', '"2,RI'), 1, '"2'],
    ['that opens a quoted cell again', SOUND.replace('"Shoes', '""Shoes'), 3, '"Shoes, red'],
    ['in the last cell', `${SOUND}"`, 6, '"'],
    ['before an address', SOUND.replace('"https', '""https'), 5, '"https://x.example/a'],
    ['inside a cell', SOUND.replace('Shoes,', 'Sh"oes,'), 3, 'Sh"oes, red'],
    ['at the end of a cell', SOUND.replace('red"', 'red 48""'), 3, 'Shoes, red 48"'],
  ])('%s stays in its cell', async (_, line, column, cell) => {
    const cells = await mended(line);
    const sound = [
      '30/01/2018',
      '2',
      'RI-1',
      'Shoes, red',
      'Great, "dry".',
      'https://x.example/a',
      '',
    ];
    expect(cells).toEqual(sound.with(column, cell));
  });

  it('at the very end of the last line stays in its cell too', async () => {
    const found = await read(HEADER, SOUND, SOUND, `${SOUND}"`);
    expect(found.rows[2]?.at(-1)).toBe('"');
  });

  it('is mended in a record of several lines', async () => {
    const found = await read('id,note,x', '1,ok,2', '2,"He said "hi"', 'and left",3', '4,ok,5');
    expect(found.rows[1]).toEqual(['2', 'He said "hi"\nand left', '3']);
  });
});

describe('a damaged record', () => {
  it('that fits in no reading does not take in the records below it', async () => {
    const found = await read('id,name,note', '1,a,b', '2,"x "y, z', '3,c,d', '4,"e",f', '5,g,h');
    expect(found.rows.map(([id]) => id)).toEqual(expect.arrayContaining(['1', '3', '4', '5']));
  });

  it('is not looked for where the quoting is sound', async () => {
    const table = await readTable(file(`id,name\n1,"a, b"\n2,"c ""d"""\n3,5" pipe\n`));
    expect(table).toMatchObject({ mended: 0, records: 4 });
  });

  it('is none where a sound quote spans lines', async () => {
    const found = await read('id,note', '1,"a,b', 'c,d', '"', '2,x', '3,y');
    expect(found.rows[0]).toEqual(['1', 'a,b\nc,d\n']);
    expect(skipped(found)).toEqual(['header: id note']);
  });
});
