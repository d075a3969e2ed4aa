import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll, readTable } from '../../../src/imports/reading/read-table';
import { encoded, inPieces } from '../encoded';
import { bytesFile, file } from './reading-bench';

const TEXT = 'id,name,amount\n1,Müller’s,5\n2,Beta,6\n3,Gamma,7\n';
const ROWS = [
  ['1', 'Müller’s', '5'],
  ['2', 'Beta', '6'],
  ['3', 'Gamma', '7'],
];

describe('an encoding', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['utf-8 marked', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['windows-1252', 'windows-1252'],
  ])('%s is told', async (encoding, told) => {
    expect(await readAll(file(TEXT, encoding))).toMatchObject({ encoding: told, rows: ROWS });
  });

  it.each(['utf-16le', 'utf-16be'])('%s is told without its mark', async (encoding) => {
    const bytes = encoded(TEXT, encoding).slice(2);
    expect(await readAll(bytesFile(bytes))).toMatchObject({ encoding, rows: ROWS });
  });

  it('stays UTF-8 where the file is cut off inside a character', async () => {
    const bytes = encoded('id,name\n1,Müller\n2,Bü', 'utf-8').slice(0, -1);
    expect(await readAll(bytesFile(bytes))).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('NUL bytes', () => {
  it('in a text are dropped', async () => {
    const { rows } = await readAll(file('id,name\n1,Ac\0me\n2,Beta\0\n'));
    expect(rows).toEqual([
      ['1', 'Acme'],
      ['2', 'Beta'],
    ]);
  });

  it('and controls all over make no text', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
    await expect(readAll(bytesFile(bytes))).rejects.toThrow(/no text file/);
  });
});

describe('gzip', () => {
  it('is unpacked', async () => {
    expect(await readAll(bytesFile(gzipSync(TEXT)))).toMatchObject({ rows: ROWS });
  });

  it.each([
    ['around a workbook', gzipSync(Buffer.from([0x50, 0x4b, 0x03, 0x04])), /workbook/],
    ['around nothing', gzipSync(''), /empty/],
    ['cut off', gzipSync(TEXT.repeat(50)).subarray(0, -12), /damaged or cut off/],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readAll(bytesFile(bytes))).rejects.toThrow(message);
  });
});

describe('a file', () => {
  it('of no bytes is refused as a table, and has no rows', async () => {
    await expect(readTable(file(''))).rejects.toThrow(/empty/);
    expect(await readAll(file(''))).toMatchObject({ header: null, rows: [] });
  });

  it.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46]],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ])('that is %s is refused in plain words', async (name, bytes) => {
    await expect(readTable(bytesFile(Uint8Array.from(bytes)))).rejects.toThrow(name);
  });

  it('stops at once when its reading is aborted', async () => {
    const controller = new AbortController();
    const content = inPieces(encoded(`id,name\n${'1,x\n'.repeat(2000)}`, 'utf-8'), 100);
    const reading = readTable(
      { name: 'a.csv', content },
      { signal: controller.signal, onProgress: () => controller.abort(new Error('stop')) },
    );
    await expect(reading).rejects.toThrow('stop');
  });

  it('tells how far its reading is', async () => {
    const text = `id,name\n${'1,x\n'.repeat(2000)}`;
    const content = inPieces(encoded(text, 'utf-8'), 1000);
    const seen: { bytes: number; rows: number }[] = [];
    await readTable({ name: 'a.csv', content }, { onProgress: (at) => seen.push(at) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ bytes: text.length, rows: 2001 });
  });
});
