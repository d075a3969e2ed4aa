import { beforeAll, describe, expect, it } from 'vitest';
import { ageingNominationsQuestion } from '../../src/queries/ageing-nominations';
import { incentiveScorecardQuestion } from '../../src/queries/incentive-scorecard';
import { ask } from '../../src/queries/question';
import { reviewQueueQuestion } from '../../src/queries/review-queue';
import { sourceScorecardQuestion } from '../../src/queries/source-scorecard';
import { stagesQuestion } from '../../src/queries/stages';
import { type Bench, openBench, table } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';

const EVERYBODY = { filters: [] };
const UNKNOWN = { ready_rate: null, rate_low: null, rate_high: null };

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

describe('nominations', () => {
  beforeAll(async () => {
    await bench.load(
      facts.accounts('A: X', 'B: Y', 'C: X', 'D: Y', 'E: Z', 'F: X', 'G: '),
      facts.strategy('industry,X,hold,80,', 'industry,Y,hold,60,', 'industry,Z,hold,20,'),
      // The mean of all is 0, so that current sentiment is two thirds of each answer.
      facts.nps(`A ${T} 10`, `B ${T} 10`, `C ${T} 0`, `D ${T} 7`, `E ${T} 0`),
      table(
        'programme.csv',
        'account_id,stage,source,nominated at,approved at,incentive,contact',
        'A,active,sales,2026-01-01,2026-02-01,gift card,ann@a.com',
        // The same source and account once more, at an unknown date.
        'A,active,sales,2026-01-01,,,',
        // 8 days: overdue; 7 days: not.
        'A,vetting,services,2026-06-22,,,bob@a.com',
        'D,approved,executive,2026-06-23,2026-07-01,voucher,',
        'B,active,sales,2026-01-01,2026-03-01,No,',
        'C,approved,sales,2026-01-01,2026-04-01,-,',
        'C,resting,services,2026-01-01,2026-02-01,,',
        'E,retired,sales,2025-01-01,2025-02-01,N,',
        'E,declined,a friend,2025-01-01,,yes,',
        'F,active,largest revenue,,, FALSE ,',
        // Not yet made.
        'G,nominated,sales,2026-07-01,,,',
        'G,nominated,marquee,,,,',
        'G,vetting,community,2026-06-01,,,',
        'Nobody,active,sales,2026-01-01,2026-02-01,,',
      ),
    );
    await bench.set({ as_of: T });
  });

  it('count an account once for each source that nominated it, as claimed by its own nomination', async () => {
    const rows = await ask(bench.engine, sourceScorecardQuestion, EVERYBODY);
    const [sales, services, community, executive, largest, marquee, other] = rows;
    expect(rows).toHaveLength(7);
    // A, B and C are claimed, C is a land mine; E was retired.
    expect(sales).toMatchObject({ source: 'sales', nominated: 4, claimed: 3, ready: 2 });
    expect(sales?.land_mines).toBe(1);
    expect(sales?.ready_rate).toBeCloseTo(2 / 3, 12);
    expect(sales?.rate_low).toBeCloseTo(0.207655, 6);
    expect(sales?.rate_high).toBeCloseTo(0.93851, 6);
    // Two at 100/1.5 and two at −100/1.5; values 80, 60, 80, 20.
    expect(sales?.median_sentiment).toBeCloseTo(0, 9);
    expect(sales?.median_value).toBe(70);
    const none = { claimed: 0, ready: 0, land_mines: 0, ...UNKNOWN };
    expect(services).toEqual({
      source: 'services',
      nominated: 2,
      ...none,
      median_sentiment: 0,
      median_value: 80,
    });
    const without = { median_sentiment: null, median_value: null };
    expect(community).toEqual({ source: 'community', nominated: 1, ...none, ...without });
    expect(executive).toEqual({
      source: 'executive',
      nominated: 1,
      ...none,
      median_sentiment: 0,
      median_value: 60,
    });
    // Of one claimed none is ready: 0 to z²/(1 + z²).
    expect(largest).toMatchObject({
      source: 'largest revenue',
      nominated: 1,
      claimed: 1,
      ready: 0,
    });
    expect(largest).toMatchObject({ ready_rate: 0, rate_low: 0, median_sentiment: null });
    expect(largest?.rate_high).toBeCloseTo(3.8416 / 4.8416, 12);
    expect(marquee).toEqual({ source: 'marquee', nominated: 1, ...none, ...without });
    expect(other).toMatchObject({ source: 'other', nominated: 1, ...none, median_value: 20 });
  });

  it('split by whether an incentive was given, as files say that none was', async () => {
    const [given, without, ...more] = await ask(
      bench.engine,
      incentiveScorecardQuestion,
      EVERYBODY,
    );
    expect(more).toEqual([]);
    // A, D and E; then all but D.
    expect(given).toMatchObject({ is_given: true, nominated: 3, claimed: 1, ready: 1 });
    expect(given).toMatchObject({ land_mines: 0, ready_rate: 1, rate_high: 1, median_value: 60 });
    expect(given?.rate_low).toBeCloseTo(1 / 4.8416, 12);
    expect(given?.median_sentiment).toBe(0);
    expect(without).toMatchObject({ is_given: false, nominated: 6, claimed: 4, ready: 2 });
    expect(without).toMatchObject({ land_mines: 1, ready_rate: 0.5, median_value: 80 });
    expect(without?.rate_low).toBeCloseTo(0.150036, 6);
    expect(without?.rate_high).toBeCloseTo(0.849964, 6);
  });

  it('are in the stage they had, for the days since they came there', async () => {
    const rows = await ask(bench.engine, stagesQuestion, EVERYBODY);
    expect(rows.map((row) => Object.values(row))).toEqual([
      // D's approval is still to come; G's has no date. 8 and 29 days in vetting.
      ['nominated', 2, 7, 0],
      ['vetting', 2, 18.5, 2],
      ['approved', 1, 90, 0],
      // 149 and 121 days, and two without a date.
      ['active', 4, 135, 0],
      ['resting', 1, null, 0],
      ['retired', 1, null, 0],
      ['declined', 1, null, 0],
    ]);
  });

  it('are listed where no decision came for more than seven days, oldest first', async () => {
    const rows = await ask(bench.engine, ageingNominationsQuestion, EVERYBODY);
    expect(rows).toEqual([
      {
        account_id: 'G',
        account_name: 'Company G',
        contact: null,
        source: 'community',
        stage: 'vetting',
        nominated_at: '2026-06-01',
        days: 29,
      },
      {
        account_id: 'A',
        account_name: 'Company A',
        contact: 'bob@a.com',
        source: 'services',
        stage: 'vetting',
        nominated_at: '2026-06-22',
        days: 8,
      },
    ]);
  });

  it('add up over the segments of a dimension, accounts without a value included', async () => {
    const whole = await ask(bench.engine, stagesQuestion, EVERYBODY);
    const parts = await Promise.all(
      ['X', 'Y', 'Z', 'unknown'].map((segment) =>
        ask(bench.engine, stagesQuestion, { filters: [{ dimension: 'industry', segment }] }),
      ),
    );
    for (const { stage, nominations, overdue } of whole) {
      const same = parts.flat().filter((part) => part.stage === stage);
      expect(same.reduce((sum, part) => sum + part.nominations, 0)).toBe(nominations);
      expect(same.reduce((sum, part) => sum + part.overdue, 0)).toBe(overdue);
    }
  });
});

describe('the review queue', () => {
  beforeAll(async () => {
    await bench.load(
      facts.accounts(...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((id) => `${id}: `)),
      facts.nps(
        // 180, 181 and 179 days old.
        ...['A 2026-01-01 10', 'B 2025-12-31 10', 'D 2026-01-02 10', `C ${T} 10`, `G ${T} 10`],
        'I 2026-07-01 10',
      ),
      facts.csat(`E ${T} 5`),
      table(
        'programme.csv',
        'account_id,stage,approved at,review due',
        ...['A,active,,', 'B,active,,', 'C,active,,2026-06-20', 'D,approved,,2026-07-02'],
        ...['E,active,,2026-01-01', 'F,active,,', 'I,active,,'],
        ...['G,approved,,2026-07-30', 'G,active,,2026-07-15', 'G,resting,,2026-01-01'],
        ...['G,active,2026-07-01,2026-01-01', 'H,vetting,,2026-01-01'],
      ),
    );
    await bench.set({ as_of: T });
  });

  const queue = async () =>
    (await ask(bench.engine, reviewQueueQuestion, EVERYBODY)).map((row) =>
      [row.account_id, row.days_left, row.due_by, row.review_due].join(' '),
    );

  it('has the claimed accounts by the days that are left, those never asked first', async () => {
    expect(await queue()).toEqual([
      'E  never asked 2026-01-01',
      'F  never asked ',
      'I  never asked ',
      'C -10 review due 2026-06-20',
      'B 0 leaving fresh ',
      // The last fresh day.
      'A 1 leaving fresh ',
      'D 2 leaving fresh 2026-07-02',
      // The earliest of its claimed nominations.
      'G 15 review due 2026-07-15',
    ]);
  });

  it('tells how each stands and when it was asked last', async () => {
    const rows = await ask(bench.engine, reviewQueueQuestion, EVERYBODY);
    expect(rows.find(({ account_id }) => account_id === 'B')).toEqual({
      account_id: 'B',
      account_name: 'Company B',
      standing: 'ready',
      newest_relationship_at: '2025-12-31',
      review_due: null,
      days_left: 0,
      due_by: 'leaving fresh',
    });
    expect(rows[0]).toMatchObject({ standing: 're-check', newest_relationship_at: null });
  });

  it('follows the days that an answer stays fresh', async () => {
    await bench.set({ as_of: T, fresh_days: 182 });
    expect(await queue()).toContain('B 2 leaving fresh ');
    // 4 days from the answer, 2 to the review.
    expect(await queue()).toContain('D 2 review due 2026-07-02');
  });
});
