import { describe, expect, it } from 'vitest';
import { isoDay, readRequiredDay } from './cell-values';
import { fiscalQuarters, lastQuarterEnds } from './fiscal-quarters';
import { npsBySegment, npsFigures, npsOverTime } from './nps';
import { HAPPY, rowsOf, TODAY, TWO } from './small-company';
import { csatFile, relationshipFile } from './small-files';

describe('the score', () => {
  it.each([
    [150, 50, 300, 33, 8.4],
    [6, 1, 9, 41.7, 41.4],
    [3, 0, 3, 50, 56.6],
  ])('gives the published vector of %i promoters and %i detractors', (p, d, n, centre, half) => {
    const figures = npsFigures(p, d, n);
    expect(figures.centre).toBeCloseTo(centre, 1);
    expect(figures.half_width).toBeCloseTo(half, 1);
    expect(figures.passives).toBe(n - p - d);
  });

  it('clips its interval, and stretches it to the score', () => {
    expect(npsFigures(3, 0, 3)).toMatchObject({ nps: 100, interval_high: 100 });
    expect(npsFigures(1000, 0, 1000)).toMatchObject({ nps: 100, interval_high: 100 });
    expect(npsFigures(1000, 0, 1000).centre).toBeLessThan(100);
  });
});

describe('of a group', () => {
  const rows = rowsOf(
    relationshipFile([
      HAPPY,
      { ...HAPPY, Q1: '7' },
      { ...HAPPY, Q1: '6', RecordedDate: '2025-10-01' },
      { ...HAPPY, Q1: '6', RecordedDate: '2025-09-30' },
      { ...HAPPY, ExternalReference: TWO, RecordedDate: '2026-10-01' },
      { ...HAPPY, ExternalReference: 'nobody' },
    ]),
    csatFile([{ organization: 'Two', csat_score: '5', answered_at: TODAY }]),
  );

  it('counts NPS answers of 365 days by segment', () => {
    const industries = npsBySegment(rows, { asOf: TODAY }, 'industry');
    expect(industries).toHaveLength(1);
    expect(industries[0]).toMatchObject({
      segment: 'Health',
      promoters: 1,
      passives: 1,
      detractors: 1,
      answers: 3,
      nps: 0,
    });
    expect(npsBySegment(rows, { asOf: TODAY }, 'product')).toEqual([]);
  });

  it('looks back from the end of each fiscal quarter', () => {
    const quarters = npsOverTime(rows, { asOf: '2026-10-01' });
    expect(quarters.map(({ quarter_end, answers }) => `${quarter_end} ${answers}`)).toEqual([
      '2024-12-31 0',
      '2025-03-31 0',
      '2025-06-30 0',
      '2025-09-30 1',
      '2025-12-31 2',
      '2026-03-31 2',
      '2026-06-30 2',
      '2026-09-30 3',
    ]);
    expect(quarters[0]).toMatchObject({ nps: null, centre: null, interval_low: null });
    expect(quarters[3]?.nps).toBe(-100);
  });
});

describe('fiscal quarters', () => {
  it('bear the calendar year in which the fiscal year ends', () => {
    const quarterOf = (text: string, startMonth: number): string[] => {
      const day = readRequiredDay(text);
      return fiscalQuarters(day, day, startMonth).map(
        ({ label, startsAt, endsAt }) => `${label} ${isoDay(startsAt)} ${isoDay(endsAt)}`,
      );
    };
    expect(quarterOf('2026-05-15', 1)).toEqual(['FY2026 Q2 2026-04-01 2026-06-30']);
    expect(quarterOf('2026-05-15', 4)).toEqual(['FY2027 Q1 2026-04-01 2026-06-30']);
    expect(quarterOf('2024-02-29', 12)).toEqual(['FY2024 Q1 2023-12-01 2024-02-29']);
    expect(quarterOf('2026-01-31', 2)).toEqual(['FY2026 Q4 2025-11-01 2026-01-31']);
  });

  it('end by the day', () => {
    const endsAt = (text: string): string[] =>
      lastQuarterEnds(2, readRequiredDay(text), 2).map(isoDay);
    expect(endsAt('2026-04-30')).toEqual(['2026-01-31', '2026-04-30']);
    expect(endsAt('2026-04-29')).toEqual(['2025-10-31', '2026-01-31']);
  });
});
