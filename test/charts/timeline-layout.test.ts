import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, daySpan, monthTicks } from '../../src/charts/time-axis';
import {
  dayScale,
  TIME_MARGIN,
  type TimelineRow,
  timelineBars,
  timelineCount,
  timelineMarks,
  timelineSummary,
} from '../../src/charts/timeline-layout';

const span = { first: '2025-01-01', last: '2026-01-01' };
const WIDTH = TIME_MARGIN.left + TIME_MARGIN.right + 365;
const toX = dayScale(span, WIDTH);

const row = (change: Partial<TimelineRow>): TimelineRow => ({
  day: '2025-03-01',
  kind: 'answer',
  event: 'relationship',
  value: 100,
  is_severe: null,
  file_name: 'a.csv',
  source_row: 2,
  ...change,
});

describe('the days', () => {
  it('stand evenly from the first to the last', () => {
    expect(toX('2025-01-01')).toBe(TIME_MARGIN.left);
    expect(toX('2025-01-11')).toBe(TIME_MARGIN.left + 10);
    expect(toX('2026-01-01')).toBe(WIDTH - TIME_MARGIN.right);
    expect(dayOfNumber(dayNumber('2024-02-29'))).toBe('2024-02-29');
  });

  it('are never so few that nothing can be told apart', () => {
    expect(daySpan([], '2026-06-30')).toEqual({ first: '2026-05-16', last: '2026-06-30' });
    expect(daySpan(['2025-01-31', '2024-12-30'], '2026-06-30').first).toBe('2024-12-30');
  });

  it('have as many ticks as there is room for', () => {
    const labels = (most: number) => monthTicks(span, most, 'en-GB').map(({ label }) => label);
    expect(labels(5)).toEqual(['2025', 'Apr', 'Jul', 'Oct', '2026']);
    expect(labels(2)).toEqual(['2025', 'Jul', '2026']);
    expect(labels(1)).toEqual(['2025', '2026']);
    const later = { first: '2024-08-20', last: '2025-03-01' };
    expect(monthTicks(later, 3, 'en-GB').map(({ label }) => label)).toEqual(['Oct 2024', '2025']);
  });
});

describe('the marks', () => {
  it('are one where they would hide each other and say the same', () => {
    const marks = timelineMarks(
      [
        row({ day: '2025-03-03' }),
        row({}),
        row({ value: -100 }),
        row({ day: '2025-06-01' }),
        row({ day: null }),
      ],
      toX,
    );
    expect(marks.map(({ look, count }) => [look, count])).toEqual([
      ['good', 2],
      ['bad', 1],
      ['good', 1],
    ]);
    expect(marks[0]).toMatchObject({ first: '2025-03-01', last: '2025-03-03' });
  });

  it('of incidents are bars to their closing, or to the end', () => {
    const opened = { kind: 'incident', event: 'opened', value: null, is_severe: true } as const;
    const bars = timelineBars(
      [
        row({ ...opened, source_row: 2 }),
        row({ ...opened, event: 'closed', day: '2025-03-11', source_row: 2 }),
        row({ ...opened, is_severe: false, source_row: 3 }),
      ],
      span,
      toX,
    );
    expect(bars.map(({ from, to, isSevere, closed }) => [to - from, isSevere, closed])).toEqual([
      [306, false, null],
      [10, true, '2025-03-11'],
    ]);
  });
});

it('counts an incident that was opened and closed once', () => {
  const rows = [
    row({ kind: 'incident', event: 'opened' }),
    row({ kind: 'incident', event: 'closed' }),
    row({}),
    row({}),
  ];
  expect(timelineCount(rows, 'incident')).toBe(1);
  expect(timelineSummary(rows, 'en')).toBe('2 answers, 1 incident.');
  const deal = row({ kind: 'deal', event: 'created' });
  expect(timelineSummary([deal, { ...deal, event: 'won' }], 'en')).toBe('1 deal (2 events).');
  expect(timelineSummary([])).toBe('Nothing is known of this account.');
});
