import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Row } from '../../src/engine/decode';
import { dayLiteral, sql } from '../../src/engine/sql';
import { rebuildMeasures, rebuildModel } from '../../src/queries/model';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { companyWithStrategy, loadRows } from './generated-company';
import { dayAfter, dayAt, T } from './generated-days';

// Where a law fails, the seed brings the company back.
const { numRuns, seed = Date.now() } = law(1);

/** The days on which something about an account may change by the mere passing of time. */
const EDGES = sql`SELECT account_id, responded_at AS day FROM responses
UNION ALL
SELECT account_id, responded_at + fresh_days + 1 FROM responses CROSS JOIN settings
UNION ALL
SELECT account_id, responded_at + aging_days + 1 FROM responses CROSS JOIN settings
UNION ALL
SELECT account_id, opened_at FROM incidents
UNION ALL
SELECT account_id, closed_at FROM incidents
UNION ALL
SELECT account_id, closed_at + hot_days + 1 FROM incidents CROSS JOIN settings
UNION ALL
SELECT account_id, nominated_at FROM nominations
UNION ALL
SELECT account_id, approved_at FROM nominations
UNION ALL
SELECT account_id, consent_expires FROM nominations
UNION ALL
SELECT account_id, used_at FROM uses
UNION ALL
SELECT account_id, used_at + use_window_days FROM uses CROSS JOIN settings`;

const anyDay = fc.integer({ min: -400, max: 100 }).map(dayAt);

let bench: Bench;
let settings: Settings = DEFAULT_SETTINGS;

beforeAll(async () => {
  bench = await openBench();
});

describe.each(fc.sample(companyWithStrategy, { seed, numRuns }).map((rows, at) => ({ at, rows })))(
  `as time goes by in company $at of seed ${seed}`,
  ({ rows }) => {
    beforeAll(async () => {
      settings = { ...DEFAULT_SETTINGS, as_of: T };
      await bench.engine.transaction(async (run) => {
        await loadRows(run, rows);
        await rebuildModel(run, settings);
      });
    });

    /** What is known of every account on a day. */
    async function accountsOn(as_of: string, change: Partial<Settings> = {}): Promise<Row[]> {
      const next = { ...DEFAULT_SETTINGS, ...change, as_of };
      await bench.engine.transaction((run) => rebuildMeasures(run, settings, next));
      settings = next;
      return bench.rows(sql`SELECT
  s.* EXCLUDE (account_no),
  t.responses,
  t.evidence,
  t.net_sentiment,
  (SELECT mean FROM population_sentiment) AS mean_of_all
FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
ORDER BY s.account_id`);
    }

    it('an account stands where it stood unless a fact of its own is dated on the new day, or leaves a window', async () => {
      await fc.assert(
        fc.asyncProperty(anyDay, async (day) => {
          const [before, after] = [
            await accountsOn(day, { shrinkage: 0 }),
            await accountsOn(dayAfter(day, 1), { shrinkage: 0 }),
          ];
          const touched = await bench.rows(
            sql`SELECT DISTINCT account_id FROM (${EDGES}) WHERE day = ${dayLiteral(dayAfter(day, 1))}`,
          );
          const ids = new Set(touched.map(({ account_id }) => account_id));
          const still = before.filter(({ account_id }) => !ids.has(account_id));
          expect(still.length).toBeGreaterThan(0);
          for (const row of still) {
            const { standing, reasons, freshness, hot, exiting, programme_stage, uses_90d } = row;
            const now = after.find(({ account_id }) => account_id === row.account_id);
            expect(now, `${row.account_id} after ${day}`).toMatchObject({
              ...{ standing, reasons, freshness, hot, exiting, programme_stage, uses_90d },
            });
          }
        }),
        law(2),
      );
    });

    it('answers are only added; where none is, evidence fades by half in every half-life and net sentiment stays', async () => {
      await fc.assert(
        fc.asyncProperty(anyDay, fc.integer({ min: 1, max: 40 }), async (day, days) => {
          const [before, after] = [await accountsOn(day), await accountsOn(dayAfter(day, days))];
          expect(before.some((row, at) => row.responses === after[at]?.responses)).toBe(true);
          for (const [at, row] of before.entries()) {
            const now = after[at];
            expect(now?.responses).toBeGreaterThanOrEqual(Number(row.responses));
            if (now?.responses !== row.responses) continue;
            const faded = Number(row.evidence) * 0.5 ** (days / DEFAULT_SETTINGS.half_life_days);
            expect(now?.evidence).toBeCloseTo(faded, 12);
            if (row.net_sentiment === null) expect(now?.net_sentiment).toBe(null);
            else expect(now?.net_sentiment).toBeCloseTo(Number(row.net_sentiment), 9);
          }
        }),
        law(2),
      );
    });

    it('when nobody answers any more, the mean of all stays, and every current sentiment goes towards it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), async (days) => {
          const [before, after] = [
            await accountsOn(dayAt(61)),
            await accountsOn(dayAfter(dayAt(61), days)),
          ];
          for (const [at, row] of before.entries()) {
            const now = after[at];
            if (row.current_sentiment === null) continue;
            const mean = Number(row.mean_of_all);
            expect(now?.mean_of_all).toBeCloseTo(mean, 9);
            const apart = Number(now?.current_sentiment) - mean;
            expect(Math.abs(apart)).toBeLessThanOrEqual(
              Math.abs(Number(row.current_sentiment) - mean) + 1e-9,
            );
            expect(apart * (Number(row.current_sentiment) - mean)).toBeGreaterThanOrEqual(-1e-9);
          }
        }),
        law(1),
      );
    });
  },
);
