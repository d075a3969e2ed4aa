import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Row } from '../../src/engine/decode';
import { sql } from '../../src/engine/sql';
import { rebuildMeasures, rebuildModel } from '../../src/queries/model';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { companyWithStrategy, loadRows } from './generated-company';
import { T } from './generated-days';

/** More days, or more answers, than any company has: what a setting leads to when it grows for ever. */
const ENDLESS = 1e12;

/** Settings of which the second value asks more of a reference or a gem than the first. */
const STRICTER: readonly (readonly [Partial<Settings>, Partial<Settings>])[] = [
  [{ hot_days: 30 }, { hot_days: 120 }],
  [{ use_cap: 3 }, { use_cap: 1 }],
  [{ use_window_days: 60 }, { use_window_days: 300 }],
  [{ on_strategy_value: 40 }, { on_strategy_value: 80 }],
  [{ aging_days: 500 }, { aging_days: 200 }],
  [
    { fresh_days: 300, aging_days: 300 },
    { fresh_days: 20, aging_days: 300 },
  ],
  [{ gem_sentiment: 0 }, { gem_sentiment: 60 }],
  [{ gem_value: 30 }, { gem_value: 80 }],
];

const factor = fc.constantFrom(0.1, 3, 40);

// Where a law fails, the seed brings the company back.
const { numRuns, seed = Date.now() } = law(1);

let bench: Bench;
let settings: Settings = DEFAULT_SETTINGS;

beforeAll(async () => {
  bench = await openBench();
});

/** What is known of every account with some settings changed. */
async function accountsWith(change: Partial<Settings>): Promise<Row[]> {
  const next = { ...DEFAULT_SETTINGS, as_of: T, ...change };
  await bench.engine.transaction((run) => rebuildMeasures(run, settings, next));
  settings = next;
  return bench.rows(sql`SELECT
  s.account_id,
  s.standing,
  s.reasons,
  s.strategic_value,
  t.* EXCLUDE (account_id, account_no),
  (SELECT mean FROM population_sentiment) AS mean_of_all
FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
ORDER BY s.account_id`);
}

/** Checks that two figures are the same for every account, where they are known. */
function expectAlike(rows: readonly Row[], name: string, others: readonly Row[], other = name) {
  for (const [at, row] of rows.entries()) {
    const [here, there] = [row[name] ?? null, others[at]?.[other] ?? null];
    if (here === null || there === null) expect(here, `${name} ${at}`).toBe(there);
    else expect(here, `${name} ${at}`).toBeCloseTo(Number(there), 6);
  }
}

describe.each(fc.sample(companyWithStrategy, { seed, numRuns }).map((rows, at) => ({ at, rows })))(
  `in company $at of seed ${seed}`,
  ({ rows }) => {
    beforeAll(async () => {
      settings = { ...DEFAULT_SETTINGS, as_of: T };
      await bench.engine.transaction(async (run) => {
        await loadRows(run, rows);
        await rebuildModel(run, settings);
      });
    });

    it('with an endless half-life net sentiment is the plain mean, weighed by kind', async () => {
      const known = await accountsWith({ half_life_days: ENDLESS });
      const plain = await bench.rows(sql`WITH weighed AS (
  SELECT account_id, value, CASE kind WHEN 'relationship' THEN 1 ELSE 0.4 END::DOUBLE AS weight
  FROM responses
  WHERE responded_at <= (SELECT as_of FROM settings)
)
SELECT account_id, sum(weight * value) / sum(weight) AS mean, sum(weight) AS weight
FROM accounts
LEFT JOIN weighed USING (account_id)
GROUP BY account_id
ORDER BY account_id`);
      expectAlike(known, 'net_sentiment', plain, 'mean');
      expect(plain.some(({ mean }) => mean !== null)).toBe(true);
      for (const [at, { weight }] of plain.entries())
        expect(known[at]?.evidence).toBeCloseTo(Number(weight), 6);
    });

    it('current sentiment is net sentiment without shrinkage, and the mean of all with an endless one', async () => {
      const without = await accountsWith({ shrinkage: 0 });
      expectAlike(without, 'current_sentiment', without, 'net_sentiment');
      const endless = await accountsWith({ shrinkage: ENDLESS });
      const known = endless.filter(({ responses }) => responses !== 0);
      expect(known.length).toBeGreaterThan(0);
      expectAlike(known, 'current_sentiment', known, 'mean_of_all');
    });

    it('the weights of both kinds and κ count by their proportions alone, but for evidence and interval', async () => {
      await fc.assert(
        fc.asyncProperty(factor, async (times) => {
          const plain = await accountsWith({});
          const scaled = await accountsWith({
            relationship_weight: DEFAULT_SETTINGS.relationship_weight * times,
            transactional_weight: DEFAULT_SETTINGS.transactional_weight * times,
            shrinkage: DEFAULT_SETTINGS.shrinkage * times,
          });
          for (const name of ['net_sentiment', 'current_sentiment', 'effective_n', 'trend'])
            expectAlike(plain, name, scaled);
          for (const [at, row] of plain.entries()) {
            expect(scaled[at]?.standing).toBe(row.standing);
            expect(scaled[at]?.reasons).toEqual(row.reasons);
            expect(Number(scaled[at]?.evidence)).toBeCloseTo(Number(row.evidence) * times, 6);
          }
        }),
        law(1),
      );
    });

    it('the weights of dimensions count by their proportions alone', async () => {
      await fc.assert(
        fc.asyncProperty(factor, async (times) => {
          const named = await bench.rows(sql`SELECT DISTINCT dimension FROM strategy`);
          const weights = named.map(({ dimension }, at) => [String(dimension), at + 0.5] as const);
          const plain = await accountsWith({ dimension_weights: Object.fromEntries(weights) });
          const scaled = await accountsWith({
            dimension_weights: Object.fromEntries(
              weights.map(([name, one]) => [name, one * times]),
            ),
          });
          expectAlike(plain, 'strategic_value', scaled);
          expect(scaled.map(({ standing }) => standing)).toEqual(
            plain.map(({ standing }) => standing),
          );
        }),
        law(1),
      );
    });

    it('a stricter threshold makes nobody ready and nobody a gem', async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...STRICTER), async ([lenient, strict]) => {
          const before = await accountsWith(lenient);
          const after = await accountsWith(strict);
          for (const [at, row] of after.entries())
            if (row.standing === 'ready' || row.standing === 'hidden gem')
              expect(before[at]?.standing, JSON.stringify(strict)).toBe(row.standing);
        }),
        law(2),
      );
    });

    it('with a longer half-life there is never less evidence', async () => {
      const short = await accountsWith({ half_life_days: 60 });
      const long = await accountsWith({ half_life_days: 600 });
      for (const [at, row] of long.entries())
        expect(row.evidence).toBeGreaterThanOrEqual(Number(short[at]?.evidence));
    });
  },
);
