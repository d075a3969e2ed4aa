import { describe, expect, it } from 'vitest';
import { ACTIVE, at, HAPPY, ONE, one, TODAY, TWO, YEAR_AGO } from './small-company';
import { opportunityFile, programmeFile, relationshipFile, strategyFile } from './small-files';

describe('state at the day', () => {
  it('takes a nomination approved later as nominated, and one made later as none', () => {
    const programme = programmeFile([{ ...ACTIVE, 'Approved at': '2026-03-01' }]);
    const stages = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01'].map(
      (day) => one(at(day, programme)).programme_stage,
    );
    expect(stages).toEqual(['none', 'in pipeline', 'in pipeline', 'claimed']);
  });

  it('defaults to the latest fact that is no promise', () => {
    const opportunities = opportunityFile([
      { AccountId: ONE, CloseDate: '2027-01-01', CreatedDate: '2026-01-01 10:00:00' },
      { AccountId: ONE, CloseDate: '2026-05-01', IsClosed: '1' },
    ]);
    const programme = programmeFile([{ ...ACTIVE, 'Review due': '2027-02-01' }]);
    expect(at(null, opportunities, programme).asOf).toBe('2026-05-01');
  });

  it('counts revenue of the 365 days, in the base currency', () => {
    const won = { AccountId: ONE, IsClosed: '1', IsWon: '1', Amount: '10.5' };
    const revenueWith = (...rows: readonly Readonly<Record<string, string>>[]): number | null =>
      one(at(TODAY, opportunityFile(rows))).revenue;
    const foreign = { ...won, CloseDate: TODAY, CurrencyIsoCode: 'CHF' };
    const others = [{ AccountId: TWO }, { AccountId: TWO }];
    expect(revenueWith({ ...won, CloseDate: '2025-10-01' }, { ...won, CloseDate: YEAR_AGO })).toBe(
      10.5,
    );
    expect(revenueWith(foreign, ...others)).toBeNull();
    expect(revenueWith(...others)).toBe(0);
    expect(one(at(TODAY)).revenue).toBeNull();
  });
});

describe('coverage', () => {
  const open = { AccountId: ONE, Amount: '100', CloseDate: '2026-12-31' };
  const opportunities = opportunityFile([
    ...Array.from({ length: 6 }, () => open),
    { ...open, IsClosed: '1', CloseDate: '2026-09-01' },
    { ...open, IsClosed: '1', CloseDate: '2026-10-01' },
    { ...open, CreatedDate: '2026-10-01' },
    { ...open, AccountId: TWO, Amount: '140' },
  ]);
  const programme = programmeFile([{ ...ACTIVE, Topics: 'Reliability, onboarding' }]);

  it('sets what is true beside what is claimed', () => {
    const { segments } = at(
      TODAY,
      opportunities,
      programme,
      strategyFile([
        { Dimension: 'industry', Segment: 'Media', Direction: 'exit' },
        { Dimension: 'industry', Segment: 'Rail', Direction: 'grow', Target: '3' },
      ]),
    );
    const industries = segments.filter(({ dimension }) => dimension === 'industry');
    expect(industries[0]).toEqual({
      dimension: 'industry',
      segment: 'Health',
      target: 2,
      claimed: 1,
      ready: 0,
      candidates: 0,
      gems: 0,
      open_opportunities: 7,
      open_pipeline: 700,
      gap: 2,
      coverage: 0,
      claimed_coverage: 0.5,
    });
    expect(industries[1]).toMatchObject({ segment: 'Media', target: 0, gap: 0, coverage: null });
    expect(industries[2]).toMatchObject({ segment: 'Rail', target: 3, gap: 3, coverage: 0 });
    expect(industries).toHaveLength(3);
    const topics = segments.filter(({ dimension }) => dimension === 'topic');
    expect(topics.map(({ segment }) => segment)).toEqual(['onboarding', 'reliability', 'unknown']);
    expect(topics[2]).toMatchObject({ target: null, gap: null, claimed_coverage: null });
  });

  it('derives the strategy from open pipeline where none is loaded', () => {
    const { accounts } = at(TODAY, opportunities, programme, relationshipFile([HAPPY]));
    expect(accounts.get(ONE)).toMatchObject({ strategic_value: 100, standing: 'ready' });
    expect(accounts.get(TWO)).toMatchObject({
      strategic_value: 20,
      reasons: ['no current signal'],
    });
  });
});
