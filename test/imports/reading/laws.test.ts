import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawRecords, readAll, readTable } from '../../../src/imports/reading/read-table';
import { law } from '../../support/law';
import { encoded, inPieces } from '../encoded';
import { bytesFile, file, quoted } from './reading-bench';

const HEADER = ['Account ID', 'Account name', 'Opened', 'Amount'];

/** A name with anything in it that could end a cell, but for the bytes that a reader drops. */
const name = fc
  .array(fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '|', '"', "'", '\n', '\r\n', '\\', '7'), {
    maxLength: 9,
  })
  .map((parts) => `N${parts.join('')}`);

const table = fc
  .array(fc.tuple(name, fc.integer({ min: 10, max: 28 }), fc.integer({ min: 0, max: 99_999 })), {
    minLength: 4,
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(([text, day, amount], at) => [`A-${at}`, text, `2026-01-${day}`, String(amount)]),
  );

const writing = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 marked', 'utf-16le', 'utf-16be', 'windows-1252'),
  endsWithLineEnd: fc.boolean(),
  pieceBytes: fc.integer({ min: 1, max: 300 }),
});

/** Any text of the characters that mean something to a reader. */
const anyText = fc
  .array(
    fc.constantFrom(
      'a',
      'b c',
      '1',
      '2026-01-02',
      ',',
      ',',
      ';',
      '"',
      '"',
      "'",
      '\n',
      '\n',
      '\r',
      '\\',
      ' ',
      'é',
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts) => `x${parts.join('')}`);

function without(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, '');
}

describe('a sound file', () => {
  it('comes out exactly as it was written, however it is written and cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, writing, async (rows, how) => {
        const lines = [HEADER, ...rows].map((cells) => quoted(cells, how.separator));
        const text = lines.join(how.lineEnd) + (how.endsWithLineEnd ? how.lineEnd : '');
        const content = inPieces(encoded(text, how.encoding), how.pieceBytes);
        const found = await readAll({ name: 'a.csv', content });
        expect(found).toMatchObject({ separator: how.separator, header: HEADER, rows });
        expect(found.skipped).toHaveLength(1);
      }),
      law(150),
    );
  });

  it('may have a preamble, blank lines, ragged records and a footer', async () => {
    const damage = fc.record({
      preamble: fc.constantFrom([], ['Accounts of today'], ['Accounts', '', 'of today']),
      blankAfter: fc.nat(),
      shortAt: fc.nat(),
      footer: fc.constantFrom(
        [],
        ['', 'Grand Totals (9 records)'],
        ['', 'Confidential', 'Copyright (c) 2026'],
      ),
    });
    await fc.assert(
      fc.asyncProperty(table, writing, damage, async (rows, how, { preamble, footer, ...at }) => {
        const body = rows.map((cells, row) =>
          row > 0 && row < rows.length - 1 && row === at.shortAt % rows.length
            ? cells.slice(0, 3)
            : cells,
        );
        const lines = body.map((cells) => quoted(cells, how.separator));
        lines.splice(1 + (at.blankAfter % (lines.length - 1)), 0, '');
        const all = [...preamble, quoted(HEADER, how.separator), ...lines, ...footer];
        const text = all.map((line) => `${line}\r\n`).join('');
        const found = await readAll(file(text, how.encoding));
        expect(found).toMatchObject({ header: HEADER, rows: body });
        expect(found.rows.length + found.skipped.length).toBe(all.length);
      }),
      law(150),
    );
  });

  it('loses no other record by a stray quote in one', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.nat(), async (rows, row, column) => {
        const plain = rows.map(([id = '', , ...more]) => [id, 'Acme, "Inc"', ...more]);
        // A quote that nothing closes in the last record is a file that is cut off.
        const strayRow = row % (rows.length - 1);
        const strayColumn = column % HEADER.length;
        const written = plain.map((cells, at) =>
          cells
            .map((cell, under) => {
              const written = /[",]/.test(cell) ? quoted([cell]) : cell;
              return at === strayRow && under === strayColumn ? `"${written}` : written;
            })
            .join(','),
        );
        const found = await readTable(file([HEADER.join(','), ...written, ''].join('\n')));
        const expected = plain.map((cells, at) =>
          cells.map((cell, under) =>
            at === strayRow && under === strayColumn ? `"${cell}` : cell,
          ),
        );
        expect(found).toMatchObject({ mended: 1, records: rows.length + 1, head: expected });
      }),
      law(150),
    );
  });
});

describe('any text', () => {
  it('is read to its end, each character in one record, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 40 }), async (text, pieceBytes) => {
        const bytes = encoded(text, 'utf-8');
        const source = bytesFile(bytes);
        const whole = await readTable(source);
        const inCuts = await readTable({ name: 'table.csv', content: inPieces(bytes, pieceBytes) });
        expect({ ...inCuts, parts: await new Blob(inCuts.parts).text() }).toEqual({
          ...whole,
          parts: await new Blob(whole.parts).text(),
        });
        const numbers = Array.from({ length: whole.records }, (_, at) => at + 1);
        const raw = await rawRecords(source, whole, new Set(numbers));
        const kept = numbers.map((number) => raw.get(number) ?? '').join('');
        expect(without(kept, /[\r\n]/g)).toBe(without(text, /[\r\n]/g));
        const { rows, skipped } = await readAll(source);
        expect(rows.length + skipped.length).toBe(whole.records);
      }),
      law(400),
    );
  });
});
