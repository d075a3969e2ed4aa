import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_ROWS,
  rowAfterKey,
  rowsToDraw,
  rowsToSkip,
  scrollTopFor,
} from '../../src/pages/accounts/row-window';
import { law } from '../support/law';

const places = fc.record({
  scrollTop: fc.nat(4_000_000),
  height: fc.integer({ min: 0, max: 3000 }),
  rowHeight: fc.constantFrom(36, 88),
  count: fc.nat(100_000),
});

describe('the rows to draw', () => {
  it('are those in sight, and a few around them', () => {
    const range = rowsToDraw({ scrollTop: 3600, height: 360, rowHeight: 36, count: 1000 });
    expect(range).toEqual({ first: 94, end: 116 });
  });

  it('end with the list', () => {
    expect(rowsToDraw({ scrollTop: 0, height: 360, rowHeight: 36, count: 3 })).toEqual({
      first: 0,
      end: 3,
    });
    expect(rowsToDraw({ scrollTop: 9999, height: 360, rowHeight: 36, count: 3 })).toEqual({
      first: 3,
      end: 3,
    });
  });

  it('are never many, and lie within one answer, on any screen', () => {
    fc.assert(
      fc.property(places, (place) => {
        const range = rowsToDraw(place);
        const skipped = rowsToSkip(range);
        expect(range.first).toBeLessThanOrEqual(range.end);
        expect(range.end - range.first).toBeLessThan(ANSWER_ROWS / 2);
        expect(skipped).toBeGreaterThanOrEqual(0);
        if (range.end > range.first) {
          expect(range.first).toBeGreaterThanOrEqual(skipped);
          expect(range.end).toBeLessThanOrEqual(skipped + ANSWER_ROWS);
        }
      }),
      law(300),
    );
  });
});

describe('a key', () => {
  it('leads to a row that there is', () => {
    expect(rowAfterKey('ArrowDown', 4, 10, 6)).toBe(5);
    expect(rowAfterKey('PageDown', 4, 10, 6)).toBe(5);
    expect(rowAfterKey('ArrowUp', 0, 10, 6)).toBe(0);
    expect(rowAfterKey('End', 0, 10, 6)).toBe(5);
    expect(rowAfterKey('Home', 3, 10, 6)).toBe(0);
    expect(rowAfterKey('a', 3, 10, 6)).toBeNull();
    expect(rowAfterKey('ArrowDown', 0, 10, 0)).toBeNull();
  });

  it('scrolls only as far as its row needs', () => {
    const place = { scrollTop: 360, height: 360, rowHeight: 36, count: 100 };
    expect(scrollTopFor(12, place)).toBe(360);
    expect(scrollTopFor(9, place)).toBe(324);
    expect(scrollTopFor(20, place)).toBe(396);
  });
});
