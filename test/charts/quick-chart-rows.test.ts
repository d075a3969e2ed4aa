import { describe, expect, it } from 'vitest';
import {
  byDay,
  type QuickChartData,
  quickFinding,
  quickSummary,
} from '../../src/charts/quick-chart-rows';

const DATA: QuickChartData = {
  shape: 'bar',
  category: 'segment',
  isByDay: false,
  figures: ['revenue'],
  rows: [
    { name: 'Energy', figures: [1200] },
    { name: '', figures: [3_400_000] },
    { name: 'Retail', figures: [null] },
  ],
};

describe('a quick chart', () => {
  it('is titled by what is highest', () => {
    expect(quickFinding(DATA, 'en-US')).toBe('(empty) has the highest revenue: 3.4\u00a0M');
  });

  it('by day is titled by where it goes from and to', () => {
    const rows = [
      { name: '2026-02-01', figures: [5] },
      { name: '2026-01-01', figures: [7] },
    ];
    expect(quickFinding({ ...DATA, shape: 'line', isByDay: true, rows }, 'en-GB')).toBe(
      'revenue: from 7 to 5',
    );
    expect(byDay(rows).map(({ name }) => name)).toEqual(['2026-01-01', '2026-02-01']);
  });

  it('says that nothing is known where nothing is', () => {
    const rows = [{ name: 'Retail', figures: [null] }];
    expect(quickFinding({ ...DATA, rows })).toBe('revenue is not known in any row');
    expect(quickSummary({ ...DATA, rows })).toContain('not known in any row');
  });

  it('is told in words', () => {
    expect(quickSummary(DATA, 'en-GB')).toBe(
      '3 rows by segment. revenue: highest 3,400,000 ((empty)), lowest 1,200 (Energy).',
    );
  });
});
