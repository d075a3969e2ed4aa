import { beforeEach, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Bench, openBench, table } from './bench';

let bench: Bench;

// A database of its own for each: running out of memory may leave one unfit for use.
beforeEach(async () => {
  bench = await openBench();
});

const SOUND = table('sound.csv', 'account_id,account_name', 'B,Beta');
const CELLS = 20_000;
const CHARACTERS = 17_000_000;

/** A file that cannot be read any more, as when it was moved away after it was dropped. */
function unreadable(): SourceFile {
  const content = new Blob(['account_id,account_name\nA,Acme\n']);
  content.stream = () =>
    new ReadableStream({
      pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
    });
  return { name: 'unreadable.csv', content };
}

describe('a file that is too much is refused by itself, and the others of the drop are loaded', () => {
  it.each([
    [
      'a record of 20,000 cells',
      () => table('wide.csv', 'account_id,account_name', `A,Acme${','.repeat(CELLS)}`),
    ],
    [
      'a record of 17 million characters',
      () => table('long.csv', 'account_id,account_name', `A,${'x'.repeat(CHARACTERS)}`),
    ],
    ['a file that cannot be read any more', unreadable],
  ])('%s', async (_, file) => {
    const receipts = await bench.load(file(), SOUND);
    expect(receipts.map(({ status }) => status)).toEqual(['refused', 'loaded']);
  });
});
