import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapLayout, markAt } from '../../src/charts/value-map-layout';
import {
  accountSentence,
  byValue,
  quadrantCounts,
  quadrantOf,
  type ValueMapRow,
  valueMapSummary,
} from '../../src/charts/value-map-rows';

const THRESHOLDS = { value: 50, sentiment: 0 };
let next = 0;
function account(value: number | null, sentiment: number | null, more = {}): ValueMapRow {
  next += 1;
  return {
    account_id: `account ${next}`,
    account_name: `Account ${next}`,
    strategic_value: value,
    current_sentiment: sentiment,
    interval_low: sentiment === null ? null : sentiment - 20,
    interval_high: sentiment === null ? null : sentiment + 20,
    revenue: 1_000,
    standing: 'outside',
    freshness: sentiment === null ? 'no signal' : 'fresh',
    responses: sentiment === null ? 0 : 3,
    ...more,
  };
}

describe('quadrants', () => {
  it('begin at their thresholds', () => {
    expect(quadrantOf(account(50, 0), THRESHOLDS)).toBe('strategic happy');
    expect(quadrantOf(account(49.9, 0), THRESHOLDS)).toBe('happy');
    expect(quadrantOf(account(50, -0.1), THRESHOLDS)).toBe('strategic unhappy');
    expect(quadrantOf(account(0, -100), THRESHOLDS)).toBe('neither');
  });

  it('hold no account of which something is unknown', () => {
    const counts = quadrantCounts(
      [account(null, 5), account(70, null), account(70, 5)],
      THRESHOLDS,
    );
    expect(counts).toEqual({ 'strategic happy': 1, happy: 0, neither: 0, 'strategic unhappy': 0 });
  });
});

describe('the layout', () => {
  const row = fc
    .record({
      value: fc.option(fc.integer({ min: 0, max: 100 })),
      sentiment: fc.option(fc.integer({ min: -100, max: 100 })),
      revenue: fc.option(fc.integer({ min: 0, max: 1e7 })),
    })
    .map(({ value, sentiment, revenue }) => account(value, sentiment, { revenue }));

  it('drops no account, and keeps every one within the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        fc.constantFrom(358, 680, 1400),
        (rows, width) => {
          const { marks, strays, height } = mapLayout(rows, width);
          const all = [...marks, ...strays];
          expect(all.map((mark) => mark.row.account_id).sort()).toEqual(
            rows.map(({ account_id }) => account_id).sort(),
          );
          for (const { x, y } of all) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(height);
          }
        },
      ),
    );
  });

  it('has strips only where something is unknown, and counts them', () => {
    expect(mapLayout([account(1, 1)], 680)).toMatchObject({ noSignal: null, noValue: null });
    const layout = mapLayout([account(1, null), account(null, null), account(null, 4)], 680);
    expect(layout).toMatchObject({ noSignal: { count: 2 }, noValue: { count: 2 } });
  });

  it('says revenue by area', () => {
    const big = account(10, 10, { revenue: 4_000_000 });
    const quarter = account(90, 90, { revenue: 1_000_000 });
    const [first, second] = mapLayout([quarter, big], 680).marks;
    expect(first?.row).toBe(big);
    expect((first?.radius ?? 0) / (second?.radius ?? 1)).toBeCloseTo(2);
  });

  it('finds the small mark upon a large one, the near one, and none far off', () => {
    const big = account(50, 0, { revenue: 9_000_000 });
    const small = account(51, 2, { revenue: 10 });
    const layout = mapLayout([small, big], 680);
    const [bigMark, smallMark] = layout.marks;
    if (!bigMark || !smallMark) throw new Error('two marks expected');
    expect(markAt(layout, smallMark.x, smallMark.y)?.row).toBe(small);
    expect(markAt(layout, bigMark.x - 12, bigMark.y)?.row).toBe(big);
    expect(markAt(layout, bigMark.x + bigMark.radius + 40, bigMark.y)).toBeUndefined();
  });
});

describe('in words', () => {
  it('walks by value, then sentiment, the unknown last', () => {
    const rows = [
      account(null, 3),
      account(80, -5),
      account(80, null),
      account(80, -50),
      account(3, 9),
    ];
    const walked = rows
      .toSorted(byValue)
      .map((row) => [row.strategic_value, row.current_sentiment]);
    expect(walked).toEqual([
      [3, 9],
      [80, -50],
      [80, -5],
      [80, null],
      [null, 3],
    ]);
  });

  it('tells an account', () => {
    const row = account(63, -62, {
      account_name: 'Norddeutsche Stahl',
      interval_low: -80,
      interval_high: -31,
      revenue: 1_920_000,
      standing: 'land mine',
      responses: 41,
    });
    expect(accountSentence(row, 'EUR', 'en')).toBe(
      'Norddeutsche Stahl, land mine, strategic value 63, current sentiment −62 (−80 … −31), ' +
        'revenue €1,920,000, fresh, 41 answers',
    );
    expect(accountSentence(account(null, null, { account_name: 'New' }), 'EUR', 'en')).toBe(
      'New, outside, no strategic value, no signal, revenue €1,000, 0 answers',
    );
  });

  it('tells the whole map', () => {
    expect(valueMapSummary([], THRESHOLDS)).toBe('No accounts.');
    const big = account(63, -62, { account_name: 'Big', revenue: 9e6, standing: 'land mine' });
    expect(valueMapSummary([big, account(20, 5), account(70, null)], THRESHOLDS, 'en')).toBe(
      '3 accounts: 0 strategic and happy, 1 strategic but unhappy, 1 happy but off strategy, ' +
        '0 neither, 1 without a signal. The largest by revenue, Big, is land mine, with current sentiment −62.',
    );
  });
});
