import { describe, expect, it } from 'vitest';
import { averageRanks, gini, median, spearman, wilsonRate } from './statistics';

describe('statistics', () => {
  it('gives the published Wilson interval of 8 of 10, and its ends at none and all', () => {
    const { rate, low, high } = wilsonRate(8, 10);
    expect(rate).toBe(0.8);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(wilsonRate(0, 1)).toEqual({ rate: 0, low: 0, high: expect.closeTo(3.8416 / 4.8416, 9) });
    expect(wilsonRate(1, 1)).toEqual({ rate: 1, low: expect.closeTo(1 / 4.8416, 9), high: 1 });
    expect(wilsonRate(0, 0)).toEqual({ rate: null, low: null, high: null });
  });

  it('takes the mean of the middle two as the median', () => {
    expect([median([3, 1, 10, 2]), median([9, 1, 10]), median([])]).toEqual([2.5, 9, null]);
  });

  it('measures how unequal a load is', () => {
    expect([gini([0, 0, 0, 4]), gini([2, 2]), gini([1, 3]), gini([0, 0]), gini([])]).toEqual([
      0.75,
      0,
      0.25,
      null,
      null,
    ]);
  });

  it('lets equal values share their ranks', () => {
    expect(averageRanks([10, 20, 10, 30, 10])).toEqual([2, 4, 2, 5, 2]);
  });

  it('correlates ranks', () => {
    const swapped = [1, 2, 3, 4, 5].map(
      (x, index) => [x, [20, 10, 40, 30, 50][index] ?? 0] as const,
    );
    expect(spearman(swapped)).toBeCloseTo(1 - (6 * 4) / (5 * 24), 12);
    expect(
      spearman([
        [1, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toBeCloseTo(1.5 / Math.sqrt(1.5 * 2), 12);
    expect(spearman([[1, 2]])).toBeNull();
    expect(
      spearman([
        [1, 2],
        [3, 2],
      ]),
    ).toBeNull();
  });
});
