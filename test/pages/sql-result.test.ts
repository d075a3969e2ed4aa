import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../src/engine/decode';
import { chartChoice } from '../../src/pages/sql/chart-choice';
import { cellText, resultColumns } from '../../src/pages/sql/result-columns';
import { nextOrder, orderedRows } from '../../src/pages/sql/result-order';
import { timeText } from '../../src/pages/sql/time-text';

const column = (...cells: Cell[]): Row[] => cells.map((x) => ({ x }));

function shown(...cells: Cell[]) {
  const [found] = resultColumns(column(...cells), 'en-GB');
  if (!found) throw new Error('There is no column');
  return { kind: found.kind, texts: cells.map(found.format) };
}

describe('the columns of an answer', () => {
  it.each([
    [[1, null, 2.5], 'number', ['1.0', '', '2.5']],
    [[1234567, -2], 'number', ['1,234,567', '−2']],
    [[1 / 3, 12], 'number', ['0.333', '12.000']],
    [[0.00012, 0.05], 'number', ['0.00012', '0.05000']],
    [['2026-01-31', null], 'day', ['2026-01-31', '']],
    [['2026-01-31T10:00:00.000Z'], 'day', ['2026-01-31T10:00:00.000Z']],
    [['a', '', null], 'text', ['a', '', '']],
    [['2026-01-31', 'x'], 'text', ['2026-01-31', 'x']],
    [[true, false], 'other', ['true', 'false']],
    [[null, null], 'other', ['', '']],
    [[['a', null], []], 'other', ['a, NULL', '']],
    [[{ low: 1, in: { deep: [2, 3] } }], 'other', ['low: 1, in: (deep: (2, 3))']],
    [[1, '2'], 'other', ['1', '2']],
  ] as const)('%j are of the kind %s', (cells, kind, texts) => {
    expect(shown(...(cells as unknown as Cell[]))).toEqual({ kind, texts });
  });

  it('does not group numbers that name something', () => {
    const [year, count] = resultColumns([{ fiscal_year: 2026, years: 2026 }], 'en-GB');
    expect(year?.format(2026)).toBe('2026');
    expect(count?.format(2026)).toBe('2,026');
  });

  it('are not known of an answer without rows', () => {
    expect(resultColumns([])).toEqual([]);
  });

  it('keep a hostile name and a hostile text as they are', () => {
    const name = `O'Brien"; --`;
    const [found] = resultColumns([{ [name]: '=1+1' }]);
    expect(found).toMatchObject({ name, kind: 'text' });
    expect(cellText('<b>')).toBe('<b>');
  });
});

describe('the order of the rows', () => {
  const sorted = (isDescending: boolean, ...cells: Cell[]) =>
    orderedRows(column(...cells), { column: 'x', isDescending }).map(({ x }) => x);

  it('goes up, down and back to that of the question', () => {
    const up = nextOrder(null, 'x');
    expect(up).toEqual({ column: 'x', isDescending: false });
    const down = nextOrder(up, 'x');
    expect(down).toEqual({ column: 'x', isDescending: true });
    expect(nextOrder(down, 'x')).toBeNull();
    expect(nextOrder(down, 'y')).toEqual({ column: 'y', isDescending: false });
  });

  it('is by number for numbers, by language for texts, with NULL last either way', () => {
    expect(sorted(false, 10, null, 9, -1)).toEqual([-1, 9, 10, null]);
    expect(sorted(true, 10, null, 9, -1)).toEqual([10, 9, -1, null]);
    expect(sorted(false, 'b', '', 'Ä', 'a10', 'a9', null)).toEqual([
      '',
      'Ä',
      'a9',
      'a10',
      'b',
      null,
    ]);
    expect(sorted(false, 2, Number.NaN, 1)).toEqual([1, 2, Number.NaN]);
    expect(sorted(false, true, false)).toEqual([false, true]);
    expect(sorted(false, ['b'], ['a'])).toEqual([['a'], ['b']]);
  });

  it('leaves equal rows and the answer itself as they were', () => {
    const rows = [
      { x: 1, y: 'first' },
      { x: 1, y: 'second' },
      { x: 0, y: 'third' },
    ];
    const up = orderedRows(rows, { column: 'x', isDescending: false });
    expect(up.map(({ y }) => y)).toEqual(['third', 'first', 'second']);
    expect(orderedRows(rows, null)).toBe(rows);
    expect(rows[0]?.y).toBe('first');
  });
});

const UNDRAWN: Row[] = [
  { n: 1 },
  { a: 'x' },
  { a: 'x', b: 'y', n: 1 },
  { a: 'x', n: 1, m: 2, o: 3, p: 4 },
];

describe('what can be drawn', () => {
  const choice = (row: Row, rows = 10) => chartChoice(resultColumns([row]), rows);

  it.each([
    [{ segment: 'a', n: 1 }, ['bar', 'line']],
    [{ segment: 'a', n: 1, m: 2 }, ['bar', 'line', 'scatter']],
    [{ day: '2026-01-01', n: 1 }, ['line', 'bar']],
    [{ day: '2026-01-01', n: 1, m: 2, o: 3, flag: true }, ['line', 'bar', 'scatter']],
  ])('of %j: %j', (row, shapes) => {
    expect(choice(row)?.shapes).toEqual(shapes);
  });

  it.each(UNDRAWN)('of %j: nothing', (row) => {
    expect(choice(row)).toBeNull();
  });

  it('is nothing beyond 1,500 marks', () => {
    expect(choice({ a: 'x', n: 1 }, 1500)?.isTooMuch).toBe(false);
    expect(choice({ a: 'x', n: 1 }, 1501)?.isTooMuch).toBe(true);
    expect(choice({ a: 'x', n: 1, m: 1 }, 751)?.isTooMuch).toBe(true);
  });
});

describe('the time taken', () => {
  it.each([
    [0.2, '0 ms'],
    [38.4, '38 ms'],
    [2449, '2.4 s'],
  ])('%f is %s', (milliseconds, text) => {
    expect(timeText(milliseconds, 'en-GB')).toBe(text);
  });
});
