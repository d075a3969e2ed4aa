import { describe, expect, it } from 'vitest';
import { ACTIVE, at, HAPPY, ONE, one, TODAY, YEAR_AGO } from './small-company';
import {
  caseFile,
  csatFile,
  programmeFile,
  relationshipFile,
  strategyFile,
  usesFile,
} from './small-files';

describe('sentiment', () => {
  it('gives the published vector', () => {
    const figures = one(
      at(
        TODAY,
        relationshipFile([HAPPY, { ExternalReference: ONE, Q1: '0', RecordedDate: YEAR_AGO }]),
        csatFile([{ organization: 'Two', csat_score: '3', answered_at: TODAY }]),
      ),
    );
    expect(figures.current_sentiment).toBeCloseTo(31.579, 3);
    expect(figures.interval_low).toBeCloseTo(-58.74, 3);
    expect(figures.interval_high).toBeCloseTo(84.003, 3);
    expect(figures.net_sentiment).toBeCloseTo(100 / 3, 9);
    expect(figures.evidence).toBeCloseTo(1.5, 9);
    expect(figures.effective_n).toBeCloseTo(2.25 / 1.25, 9);
    expect(figures.transactional_sentiment).toBeNull();
    expect(figures.freshness).toBe('fresh');
  });

  it('knows no answer after the day, and unknown is not zero', () => {
    const figures = one(at('2026-09-29', relationshipFile([HAPPY])));
    expect(figures).toMatchObject({
      responses: 0,
      evidence: 0,
      effective_n: 0,
      net_sentiment: null,
      current_sentiment: null,
      interval_low: null,
      newest_relationship_at: null,
      freshness: 'no signal',
    });
  });

  it('ages at 180 and 365 days', () => {
    const days = ['2026-04-03', '2026-04-02', '2025-09-30', '2025-09-29'];
    const found = days.map(
      (day) => one(at(TODAY, relationshipFile([{ ...HAPPY, RecordedDate: day }]))).freshness,
    );
    expect(found).toEqual(['fresh', 'aging', 'aging', 'stale']);
  });

  it('takes the least favourable of several answers on the newest day', () => {
    const figures = one(at(TODAY, relationshipFile([HAPPY, HAPPY, HAPPY, { ...HAPPY, Q1: '6' }])));
    expect(figures.current_sentiment).toBeGreaterThan(0);
    expect(figures.reasons).toEqual(['unhappy']);
  });
});

describe('standing', () => {
  it('is ready where nothing fails, even with unknown value', () => {
    const figures = one(at(TODAY, relationshipFile([HAPPY]), programmeFile([ACTIVE])));
    expect(figures).toMatchObject({ standing: 'ready', reasons: [], strategic_value: null });
  });

  it('is a land mine with a severe incident closed 30 days ago, no longer after 31', () => {
    const found = ['2026-08-31', '2026-08-30'].map((closed) =>
      one(
        at(
          TODAY,
          relationshipFile([HAPPY]),
          programmeFile([ACTIVE]),
          caseFile([
            {
              'Account ID': ONE.slice(0, 15),
              Status: 'Closed',
              Priority: 'Critical',
              'Date/Time Opened': '2026-08-01 10:00',
              'Date/Time Closed': `${closed} 10:00`,
            },
          ]),
        ),
      ),
    );
    expect(found[0]).toMatchObject({ standing: 'land mine', reasons: ['hot incident'], hot: true });
    expect(found[1]).toMatchObject({ standing: 'ready', newest_severe_at: '2026-08-01' });
  });

  it('lists every failing check in order', () => {
    const figures = one(
      at(
        TODAY,
        relationshipFile([{ ...HAPPY, Q1: '2', RecordedDate: '2024-01-01' }]),
        programmeFile([ACTIVE]),
        usesFile([
          { 'Used at': '2026-07-03', Account: 'One' },
          { 'Used at': '2026-09-01', Account: 'One' },
          { 'Used at': '2026-09-02', Account: 'One', Outcome: 'declined' },
          { 'Used at': '2026-07-02', Account: 'One' },
        ]),
        strategyFile([{ Dimension: 'industry', Segment: 'Health', Direction: 'exit' }]),
      ),
    );
    expect(figures.reasons).toEqual([
      'exiting',
      'unhappy',
      'no current signal',
      'worn out',
      'off-strategy',
    ]);
    expect(figures).toMatchObject({ uses_90d: 2, uses_365d: 3, last_used_at: '2026-09-01' });
  });

  it('is a hidden gem only outside the programme', () => {
    const files = [
      relationshipFile([HAPPY]),
      strategyFile([{ Dimension: 'industry', Segment: 'Health', Direction: 'grow' }]),
    ];
    const retired = { 'Account ID': ONE, Stage: 'retired', 'Nominated at': '2026-01-01' };
    expect(one(at(TODAY, ...files)).standing).toBe('hidden gem');
    expect(one(at(TODAY, ...files, programmeFile([retired])))).toMatchObject({
      standing: 'outside',
      programme_stage: 'retired',
    });
  });

  it('is re-check only when every written consent has expired', () => {
    const expired = { ...ACTIVE, 'Consent expires': TODAY };
    const lasting = { ...ACTIVE, 'Consent expires': '2026-10-01' };
    const standingWith = (rows: readonly Readonly<Record<string, string>>[]): string =>
      one(at(TODAY, relationshipFile([HAPPY]), programmeFile(rows))).standing;
    expect(standingWith([expired, ACTIVE])).toBe('re-check');
    expect(standingWith([expired, lasting])).toBe('ready');
  });
});
