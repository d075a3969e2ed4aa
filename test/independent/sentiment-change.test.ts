import { describe, expect, it } from 'vitest';
import { changesWith, HAPPY, TODAY } from './small-company';
import { csatFile, relationshipFile } from './small-files';

const COMPLAINT = { organization: 'One', csat_score: '1', answered_at: TODAY };

describe('what changes in an account', () => {
  it('sets tickets against the relationship', () => {
    const answers = relationshipFile([HAPPY]);
    expect(changesWith({}, answers, csatFile([COMPLAINT])).divergence).toBe(-200);
    expect(changesWith({}, answers).divergence).toBeNull();
  });

  it('compares with 90 days before', () => {
    const trendSince = (day: string): number | null =>
      changesWith(
        { halfLifeDays: 90 },
        relationshipFile([HAPPY, { ...HAPPY, Q1: '0', RecordedDate: day }]),
      ).trend;
    expect(trendSince('2026-07-02')).toBeCloseTo(100 / 3 + 100, 9);
    expect(trendSince('2026-07-03')).toBeNull();
  });

  it('knows a honeymoon by an unfavourable answer of the 365 days before', () => {
    const honeymoonWith = (day: string, newestScore = '10'): boolean =>
      changesWith(
        {},
        relationshipFile([
          HAPPY,
          { ...HAPPY, Q1: newestScore },
          { ...HAPPY, Q1: '6', RecordedDate: day },
        ]),
      ).honeymoon;
    expect(honeymoonWith('2025-10-01')).toBe(true);
    expect(honeymoonWith('2025-09-30')).toBe(false);
    expect(honeymoonWith('2025-10-01', '8')).toBe(false);
    expect(changesWith({}).honeymoon).toBe(false);
  });
});
