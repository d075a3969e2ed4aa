import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { dayLiteral, sql } from '../../src/engine/sql';
import { rebuildMeasures, rebuildModel } from '../../src/queries/model';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { company, type GeneratedCompany, loadRows } from './generated-company';
import { dayAfter, dayAt, T } from './generated-days';
import { differences, modelTables } from './model-tables';

const CENTURY_DAYS = 36_525;
/** So many answers that every few of them make a block of their own. */
const ANSWERS_PER_BLOCK = 5;

let bench: Bench;
let settings: Settings = DEFAULT_SETTINGS;

beforeAll(async () => {
  bench = await openBench();
});

async function set(change: Partial<Settings>): Promise<void> {
  const before = settings;
  settings = { ...DEFAULT_SETTINGS, as_of: T, ...change };
  await bench.engine.transaction((run) => rebuildMeasures(run, before, settings));
}

/** Loads a company and cuts its answers into small blocks; only a new half-life then sums them up by those. */
async function loadInBlocks(rows: GeneratedCompany): Promise<void> {
  settings = { ...DEFAULT_SETTINGS, as_of: T };
  await bench.engine.transaction(async (run) => {
    await loadRows(run, rows);
    await rebuildModel(run, settings);
    await run(sql`CREATE OR REPLACE TABLE answer_blocks AS
WITH daily AS (SELECT responded_at, count(*) AS answers FROM intake.responses GROUP BY responded_at)
SELECT
  responded_at,
  floor((sum(answers) OVER (ORDER BY responded_at) - answers) / ${ANSWERS_PER_BLOCK})::UTINYINT AS block
FROM daily`);
    await run(
      sql`UPDATE answers SET block = b.block FROM answer_blocks AS b WHERE b.responded_at = answers.responded_at`,
    );
  });
}

/** The sums of answers_until, each answer by itself. */
const plainSums = (day: string, halfLife: number) => sql`WITH known AS (
  SELECT
    *,
    max(responded_at) OVER (PARTITION BY account_no) AS newest_at,
    0.5::DOUBLE ** ((newest_at - responded_at) / ${halfLife}::DOUBLE) AS decay
  FROM answers
  WHERE responded_at <= ${dayLiteral(day)}
)
SELECT
  account_no,
  max(newest_at) AS newest_at,
  count(*) FILTER (WHERE is_relationship)::INTEGER AS relationship_answers,
  count(*) FILTER (WHERE NOT is_relationship)::INTEGER AS transactional_answers,
  coalesce(sum(decay) FILTER (WHERE is_relationship), 0) AS relationship_evidence,
  coalesce(sum(decay) FILTER (WHERE is_relationship AND value = 100), 0) AS relationship_favourable,
  coalesce(sum(decay) FILTER (WHERE is_relationship AND value = -100), 0) AS relationship_unfavourable,
  coalesce(sum(decay ** 2) FILTER (WHERE is_relationship), 0) AS relationship_squares,
  coalesce(sum(decay) FILTER (WHERE NOT is_relationship), 0) AS transactional_evidence,
  coalesce(sum(decay) FILTER (WHERE NOT is_relationship AND value = 100), 0) AS transactional_favourable,
  coalesce(sum(decay) FILTER (WHERE NOT is_relationship AND value = -100), 0) AS transactional_unfavourable,
  coalesce(sum(decay ** 2) FILTER (WHERE NOT is_relationship), 0) AS transactional_squares,
  max(dated_value(responded_at, value)) AS newest_answer,
  max(dated_value(responded_at, value)) FILTER (WHERE is_relationship) AS newest_relationship_answer,
  max(responded_at) FILTER (WHERE value = -100) AS newest_unfavourable_at
FROM known
GROUP BY account_no
ORDER BY account_no`;

async function expectSameSums(days: readonly string[]): Promise<void> {
  for (const day of days) {
    const plain = await bench.rows(plainSums(day, settings.half_life_days));
    const summed = await bench.rows(
      sql`FROM answers_until(${dayLiteral(day)}) ORDER BY account_no`,
    );
    expect(summed.length, day).toBe(plain.length);
    for (const [at, row] of plain.entries())
      for (const [column, value] of Object.entries(row)) {
        const other = summed[at]?.[column];
        if (typeof value !== 'number') expect(other, `${column}, ${day}`).toBe(value);
        else expect(other, `${column}, ${day}`).toBeCloseTo(value, 12);
      }
  }
}

const anyDay = fc.integer({ min: -1600, max: 70 }).map(dayAt);
const threeDays = fc.tuple(anyDay, anyDay, anyDay);

describe('the sums of answers up to a day, of which most stand ready in checkpoints', () => {
  it('are those of the answers one by one, before the first, after the last and on the edges of blocks too', async () => {
    const halfLives = fc.constantFrom(30, 90, 730.5);
    await fc.assert(
      fc.asyncProperty(company, halfLives, threeDays, async (rows, half_life_days, days) => {
        await loadInBlocks(rows);
        await set({ half_life_days });
        const edges = await bench.rows(sql`SELECT min(responded_at)::VARCHAR AS edge
FROM answer_blocks
GROUP BY block
ORDER BY block`);
        const starts = edges.map(({ edge }) => String(edge));
        const some = starts.filter((_, at) => at % 8 === 0);
        await expectSameSums([
          ...days,
          ...some,
          ...some.map((day) => dayAfter(day, -1)),
          dayAfter(T, CENTURY_DAYS),
        ]);
      }),
      law(1),
    );
  });

  it('make the same sentiment as sums without checkpoints, on every day', async () => {
    await fc.assert(
      fc.asyncProperty(company, anyDay, async (rows, as_of) => {
        await loadInBlocks(rows);
        await set({ half_life_days: 90 });
        await set({ half_life_days: 90, as_of });
        const inBlocks = await modelTables(bench.engine);
        await bench.engine.transaction((run) => rebuildModel(run, settings));
        const whole = await modelTables(bench.engine);
        const measures = (tables: typeof whole) =>
          new Map([...tables].filter(([name]) => !/^(answer|checkpoint)/.test(name)));
        expect(inBlocks.get('answer_checkpoints')?.rows.length).toBeGreaterThan(0);
        expect(differences(measures(inBlocks), measures(whole))).toEqual([]);
      }),
      law(1),
    );
  });

  it('are finite with a half-life of one day and answers a century apart, and say as much of each kind', async () => {
    await fc.assert(
      fc.asyncProperty(company, async (rows) => {
        await loadInBlocks({
          ...rows,
          responses: rows.responses.map((row, at) =>
            at % 3 === 0
              ? { ...row, responded_at: dayAfter(String(row.responded_at), -CENTURY_DAYS) }
              : row,
          ),
        });
        await set({ half_life_days: 1 });
        expect(
          await bench.rows(sql`FROM account_sentiment
WHERE NOT coalesce(isfinite(evidence + effective_n), FALSE)
  OR NOT coalesce(isfinite(net_sentiment + current_sentiment + interval_low + interval_high), responses = 0)
  OR abs(net_sentiment) > 100 + 1e-9
  OR abs(current_sentiment) > 100 + 1e-9
  OR effective_n NOT BETWEEN sign(responses) AND responses + 1e-9`),
        ).toEqual([]);
      }),
      law(1),
    );
  });
});
