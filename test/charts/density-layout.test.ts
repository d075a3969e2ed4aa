import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  densityCells,
  neighbour,
  SHADES,
  shadeStarts,
} from '../../src/charts/density-layout';
import { binSentence, type DensityRow, standingsIn } from '../../src/charts/density-rows';
import { mapFrame } from '../../src/charts/value-map-frame';

const frame = mapFrame({ width: 900, noSignal: 3, noValue: 0 });

function bin(value: number, sentiment: number, accounts: number): DensityRow {
  return {
    value_low: value,
    value_high: value + 2.5,
    sentiment_low: sentiment,
    sentiment_high: sentiment + 5,
    accounts,
    revenue: 1_000_000,
    'land mine': 1,
    're-check': 0,
    resting: 0,
    'off-strategy': 0,
    ready: 0,
    'in pipeline': 0,
    'hidden gem': 0,
    outside: accounts - 1,
  };
}

describe('shades', () => {
  it('begin at round numbers', () => {
    expect(shadeStarts(1200)).toEqual([1, 4, 15, 70, 300]);
    expect(shadeStarts(227)).toEqual([1, 3, 10, 30, 70]);
    expect(shadeStarts(7)).toEqual([1, 2, 3, 5]);
    expect(shadeStarts(0)).toEqual([]);
  });

  it('begin at one, grow, and are all used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
        const starts = shadeStarts(most);
        expect(starts.length).toBeLessThanOrEqual(SHADES);
        expect(starts[0]).toBe(1);
        expect(starts.at(-1)).toBeLessThanOrEqual(most);
        for (const [at, start] of starts.entries())
          if (at > 0) expect(start).toBeGreaterThan(starts[at - 1] ?? 0);
      }),
    );
  });
});

describe('cells', () => {
  const rows = [bin(0, -100, 1), bin(2.5, -100, 40), bin(50, 0, 900), bin(97.5, 95, 3)];
  const cells = densityCells(frame, rows);

  it('lie on the plot beside each other, and are found under the pointer', () => {
    for (const { left, top, width, height } of cells) {
      expect(left).toBeGreaterThanOrEqual(frame.plot.left);
      expect(left + width).toBeLessThanOrEqual(frame.plot.right);
      expect(top).toBeGreaterThanOrEqual(frame.plot.top);
      expect(top + height).toBeLessThanOrEqual(frame.plot.bottom);
    }
    for (const cell of cells)
      expect(cellAt(cells, cell.left + cell.width / 2, cell.top + 1)).toBe(cell);
    const [first, second] = cells;
    expect((first?.left ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.left ?? 0);
    expect(cellAt(cells, frame.toX(30), frame.toY(30))).toBeUndefined();
  });

  it('are darker the more accounts they hold', () => {
    expect(cells.map(({ shade }) => shade)).toEqual([0, 2, 4, 0]);
  });

  it('are shown as far as they lie in the part of the map', () => {
    const extent = { value: { low: 51, high: 52 }, sentiment: { low: 0, high: 2 } };
    const closer = mapFrame({ width: 900, noSignal: 0, noValue: 0, extent });
    const [cell] = densityCells(closer, [bin(50, 0, 900)]);
    expect(cell?.left).toBe(closer.toX(51));
    expect(cell?.top).toBe(closer.toY(2));
  });
});

describe('the arrow keys', () => {
  const places = [
    { id: 'middle', x: 50, y: 50 },
    { id: 'right', x: 60, y: 50 },
    { id: 'far right', x: 90, y: 52 },
    { id: 'above', x: 51, y: 20 },
  ];

  it('lead to the nearest in their direction, and nowhere else', () => {
    expect(neighbour(places, 'middle', 'ArrowRight')).toBe('right');
    expect(neighbour(places, 'right', 'ArrowRight')).toBe('far right');
    expect(neighbour(places, 'middle', 'ArrowUp')).toBe('above');
    expect(neighbour(places, 'above', 'ArrowDown')).toBe('middle');
    expect(neighbour(places, 'middle', 'ArrowLeft')).toBeUndefined();
    expect(neighbour(places, 'nobody', 'ArrowLeft')).toBeUndefined();
    expect(neighbour(places, 'middle', 'Tab')).toBeUndefined();
  });
});

it('tells a bin in words', () => {
  const row = bin(50, -5, 12);
  expect(standingsIn(row).map(({ standing }) => standing)).toEqual(['land mine', 'outside']);
  expect(binSentence(row, 'EUR', 'en')).toBe(
    '12 accounts, strategic value 50 … 52.5, current sentiment −5 … 0, revenue €1,000,000, 1 land mine, 11 outside',
  );
});
