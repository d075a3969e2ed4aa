import { describe, expect, it } from 'vitest';
import type { AccountFigures } from './figures';
import { exceptions, rankCorrelations, topOverlaps } from './largest';
import { TODAY } from './small-company';
import { pictureAt } from './small-picture';

/** Accounts A01 … A12, the first the largest; the last has no revenue that is known. */
function twelve(
  figuresOf: (index: number) => Partial<AccountFigures>,
): Record<string, Partial<AccountFigures>> {
  const ids = Array.from({ length: 12 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
  return Object.fromEntries(
    ids.map((id, index) => [
      id,
      { revenue: index === 11 ? null : 1000 - index, ...figuresOf(index) },
    ]),
  );
}

describe('largest is not most important', () => {
  it('counts who is in both top tens; ties go by account id', () => {
    const picture = pictureAt(
      TODAY,
      twelve((index) => ({
        // Equal to 9 decimals: A01 … A10 are the top ten.
        strategic_value: 50 + index * 1e-12,
        current_sentiment: index < 8 ? null : index,
      })),
    );
    expect(topOverlaps(picture)).toEqual([
      { first: 'revenue', second: 'strategic value', overlap: 10, size: 10 },
      { first: 'revenue', second: 'current sentiment', overlap: 2, size: 4 },
      { first: 'strategic value', second: 'current sentiment', overlap: 2, size: 4 },
    ]);
  });

  it('correlates revenue with what else is known', () => {
    const picture = pictureAt(
      TODAY,
      twelve((index) => ({
        strategic_value: 50,
        current_sentiment: [10, 20, 5][index] ?? null,
      })),
    );
    // Ranks of revenue 3, 2, 1 and of sentiment 2, 3, 1: squared differences 1, 1, 0.
    expect(rankCorrelations(picture)).toEqual([
      { second: 'strategic value', accounts: 11, rho: null },
      { second: 'current sentiment', accounts: 3, rho: expect.closeTo(1 - (6 * 2) / (3 * 8), 12) },
    ]);
  });

  it('names the big but exasperated and the gems outside the largest', () => {
    const standing = (index: number): AccountFigures['standing'] =>
      [1, 10].includes(index) ? 'land mine' : [0, 11].includes(index) ? 'hidden gem' : 'outside';
    const rows = exceptions(
      pictureAt(
        TODAY,
        twelve((index) => ({ standing: standing(index) })),
      ),
    );
    expect(rows).toEqual([
      {
        exception: 'big but exasperated',
        account_id: 'A02',
        account_name: 'A02',
        revenue: 999,
        revenue_rank: 2,
        strategic_value: null,
        current_sentiment: null,
        accounts: 1,
      },
      expect.objectContaining({
        exception: 'gem outside the largest',
        account_id: 'A12',
        revenue: null,
        revenue_rank: null,
      }),
    ]);
  });
});
