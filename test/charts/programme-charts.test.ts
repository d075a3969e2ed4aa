import { describe, expect, it } from 'vitest';
import { countSummary } from '../../src/charts/count-rows';
import {
  type IntervalRow,
  intervalSentence,
  intervalSummary,
  placeOf,
} from '../../src/charts/interval-rows';
import { quarterSentence, quarterSummary } from '../../src/charts/quarter-columns-rows';
import { quarterLabels } from '../../src/charts/quarter-labels';
import {
  byDay,
  dayAfter,
  dayTitle,
  monthAfter,
  monthTitle,
  weekdayTitle,
  weeksOf,
} from '../../src/charts/review-calendar-layout';
import { rowLayout, textMiddle } from '../../src/charts/row-layout';
import { lineSummary, scoreEnds, scoreTicks } from '../../src/charts/score-line-rows';

const SALES: IntervalRow = {
  id: 'sales',
  label: 'Sales',
  value: 0.375,
  low: 0.18,
  high: 0.61,
  n: 16,
  counts: '6 of 16',
};

describe('dots on their intervals', () => {
  it('stand between the ends of their scale, and never beyond', () => {
    expect(placeOf(0.25, 'share')).toBe(0.25);
    expect(placeOf(0, 'score')).toBe(0.5);
    expect(placeOf(-120, 'score')).toBe(0);
    expect(placeOf(120, 'score')).toBe(1);
  });

  it('are told with their interval and what they rest on', () => {
    expect(intervalSentence(SALES, 'share', 'en-GB')).toBe(
      'Sales: 38\u00a0%, 95 % interval 18\u00a0% … 61\u00a0%, 6 of 16',
    );
    expect(intervalSentence({ ...SALES, n: 4 }, 'share', 'en-GB')).toMatch(/, few$/);
    expect(intervalSentence({ ...SALES, value: null, counts: '0 of 0' }, 'share')).toBe(
      'Sales: no figure yet, 0 of 0',
    );
    const nps = { ...SALES, value: 40, low: 20, high: 60, counts: 'n 16' };
    expect(intervalSentence(nps, 'score', 'en-GB')).toBe(
      'Sales: +40, 95 % interval +20 … +60, n 16',
    );
  });

  it('say how many rest on few', () => {
    expect(intervalSummary([SALES], 'share')).not.toContain('few');
    expect(intervalSummary([SALES, { ...SALES, n: 2 }], 'share')).toMatch(/1 rest on few\.$/);
    expect(intervalSummary([{ ...SALES, value: null }], 'share')).toMatch(/^No figure/);
  });
});

describe('a row', () => {
  it('has label and figures beside its marks, and above them on a phone', () => {
    const wide = rowLayout(['sales'], ['38 % 6 of 16'], 700, 20);
    expect(wide.isNarrow).toBe(false);
    expect(wide.margin.left).toBeGreaterThan(20);
    expect(textMiddle(wide, 50)).toBe(50);
    const narrow = rowLayout(['sales'], ['38 % 6 of 16'], 340, 20);
    expect(narrow.margin.left + narrow.margin.right).toBeLessThan(20);
    expect(textMiddle(narrow, 50)).toBeLessThan(50);
  });

  it('never gives a name more than a third', () => {
    const { margin } = rowLayout(['x'.repeat(200)], ['1'], 900, 20);
    expect(margin.left).toBeLessThan(330);
  });
});

describe('counts', () => {
  it('are summed up, without empty ones', () => {
    const row = (label: string, count: number) => ({
      id: label,
      label,
      count,
      marked: 0,
      text: String(count),
    });
    expect(countSummary([row('vetting', 2), row('active', 3), row('retired', 0)])).toBe(
      '5 in all; vetting: 2; active: 3.',
    );
    expect(countSummary([row('retired', 0)])).toBe('There is nothing to count.');
  });
});

describe('quarters', () => {
  const quarter = {
    id: 'a',
    quarter: 'FY2026 Q1',
    uses: 1,
    accepted: 1,
    declined: 2,
    no_answer: 0,
  };

  it('are told one by one and together', () => {
    expect(quarterSentence(quarter)).toBe(
      'FY2026 Q1: 1 use, 1 accepted; 2 declined, 0 without an answer',
    );
    expect(
      quarterSummary([{ ...quarter, id: 'b', quarter: 'FY2025 Q4', uses: 9 }, quarter]),
    ).toMatch(/^2 quarters; the most uses in FY2025 Q4, 9; last FY2026 Q1/);
    expect(quarterSummary([])).toBe('No use of a reference is known.');
  });

  it('name a year once, and skip labels where there is no room', () => {
    const labels = ['Q3', 'Q4', 'Q1', 'Q2'].map((upper, at) => ({
      upper,
      lower: at < 2 ? 'FY2025' : 'FY2026',
    }));
    expect(quarterLabels(labels, 60).map((label) => label?.lower)).toEqual([
      'FY2025',
      '',
      'FY2026',
      '',
    ]);
    const tight = quarterLabels(labels, 16);
    expect(tight[3]?.upper).toBe('Q2');
    expect(tight[2]).toBeNull();
  });
});

describe('a score over time', () => {
  const point = (low: number, high: number) => ({
    ...SALES,
    id: '2026-09-30',
    value: 0,
    low,
    high,
  });

  it('has zero and every interval within its axis', () => {
    expect(scoreEnds([point(36, 45)])).toEqual({ least: 0, most: 50 });
    expect(scoreEnds([point(-30, -10)])).toEqual({ least: -50, most: 25 });
    expect(scoreEnds([])).toEqual({ least: 0, most: 25 });
  });

  it('has few lines of the grid, zero among them', () => {
    expect(scoreTicks({ least: -50, most: 25 })).toEqual([-50, -25, 0, 25]);
    expect(scoreTicks({ least: -75, most: 100 })).toEqual([-50, 0, 50, 100]);
  });

  it('says where there is none', () => {
    expect(lineSummary([{ ...point(0, 1), value: null }])).toMatch(/^No score/);
    expect(lineSummary([point(-30, -10)])).toMatch(/^30 Sep 2026: 0, /);
  });
});

describe('the calendar', () => {
  it('has whole weeks that begin as the locale has them', () => {
    const british = weeksOf('2026-09', 'en-GB');
    expect(british[0]).toEqual(
      ['08-31', '09-01', '09-02', '09-03', '09-04', '09-05', '09-06'].map((day) => `2026-${day}`),
    );
    expect(british.at(-1)?.[2]).toBe('2026-09-30');
    expect(weeksOf('2026-09', 'en-US')[0]?.[0]).toBe('2026-08-30');
    expect(weekdayTitle('2026-08-31', 'en-GB')).toBe('Mon');
    expect(dayTitle('2026-08-31', '2026-09', 'en-GB')).toBe('31 Aug');
    expect(dayTitle('2026-09-01', '2026-09', 'en-GB')).toBe('1');
  });

  it('goes over the ends of years', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(monthTitle('2027-01', 'en-GB')).toBe('January 2027');
  });

  it('puts what is due on its day', () => {
    const days = byDay([
      { id: 'A', day: '2026-09-30' },
      { id: 'B', day: '2026-10-01' },
      { id: 'C', day: '2026-09-30' },
    ]);
    expect(days.get('2026-09-30')?.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(days.get('2026-10-02')).toBeUndefined();
  });
});
