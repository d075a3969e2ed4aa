import { beforeAll, describe, expect, it } from 'vitest';
import { type Scan, scansOf } from '../../bench/explained-engine';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Run } from '../../src/engine/engine';
import { Sql, sql } from '../../src/engine/sql';
import { rebuildMeasures } from '../../src/queries/model';
import { type Company, loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';

const ANSWERS_PER_BLOCK = 500;

let company: Company;

beforeAll(async () => {
  company = await loadedCompany(sampleBytes());
});

/** Every scan of every statement that a change of settings runs, on small blocks of answers. */
async function scansOfChange(change: Partial<Settings>): Promise<Scan[]> {
  const scans: Scan[] = [];
  await company.engine.transaction(
    async (run) => {
      await cutIntoBlocks(run);
      const explained: Run = async (statement, options) => {
        // What is made FROM or AS SELECT is analysed first; a view or macro reads nothing when it is made.
        const body = /^(?:--.*\n)*CREATE OR REPLACE TABLE \S+ AS\n?([\s\S]*?);?\s*$/.exec(
          statement.text,
        )?.[1];
        if (body !== undefined) {
          const [plan] = await run(new Sql(`EXPLAIN (ANALYZE, FORMAT JSON) ${body}`));
          for (const { table, rows } of scansOf(String(plan?.explain_value)))
            scans.push({ table: table.replace(/^.*\./, ''), rows });
        }
        return run(statement, options);
      };
      await rebuildMeasures(explained, DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change });
    },
    { isRehearsal: true },
  );
  return scans;
}

/** Blocks far smaller than those of the model, so that the sample has many. */
async function cutIntoBlocks(run: Run): Promise<void> {
  await run(sql`CREATE OR REPLACE TABLE answer_blocks AS
SELECT responded_at, floor((sum(answers) OVER (ORDER BY responded_at) - answers) / ${ANSWERS_PER_BLOCK})::UTINYINT AS block
FROM (SELECT responded_at, count(*) AS answers FROM answers GROUP BY responded_at)`);
  await run(sql`CREATE OR REPLACE TABLE answers AS
SELECT b.block, a.* EXCLUDE (block) FROM answers AS a JOIN answer_blocks AS b USING (responded_at) ORDER BY responded_at`);
  const blocks =
    await run(sql`SELECT block::INTEGER AS block, (min(responded_at) - 1)::VARCHAR AS eve
FROM answer_blocks WHERE block > 0 GROUP BY block ORDER BY block`);
  await run(sql`DELETE FROM answer_checkpoints`);
  await run(sql`CREATE OR REPLACE TABLE checkpoint_days AS
SELECT 0::UTINYINT AS block, min(responded_at) - 1 AS day FROM answer_blocks`);
  for (const { block, eve } of blocks) {
    await run(
      sql`INSERT INTO answer_checkpoints SELECT ${Number(block)}, * FROM answers_until(${String(eve)}::DATE)`,
    );
    await run(sql`INSERT INTO checkpoint_days VALUES (${Number(block)}, ${String(eve)}::DATE)`);
  }
}

describe('a change of the as-of date', () => {
  it('reads no responses, and of the answers one block at a time', async () => {
    const scans = await scansOfChange({ as_of: '2026-03-15' });
    const [count] = await company.engine.query('SELECT count(*)::INTEGER AS answers FROM answers');
    expect(scans.length).toBeGreaterThan(20);
    expect(scans.filter(({ table }) => table === 'responses')).toEqual([]);
    const answers = scans.filter(({ table }) => table === 'answers');
    expect(answers.length).toBeGreaterThan(0);
    for (const { rows } of answers) expect(rows).toBeLessThan(Number(count?.answers) / 8);
  });
});

describe('a change of the weight of a kind', () => {
  it('reads neither responses nor answers', async () => {
    const scans = await scansOfChange({ transactional_weight: 0.7 });
    const read = scans.map(({ table }) => table);
    expect(read).toContain('answers_by_now');
    expect(read).not.toContain('responses');
    expect(read).not.toContain('answers');
  });
});

describe('a change of the weight of a dimension', () => {
  it('reads neither responses nor answers', async () => {
    const scans = await scansOfChange({ dimension_weights: { industry: 2 } });
    const read = scans.map(({ table }) => table);
    expect(read).toContain('account_priorities');
    expect(read).not.toContain('responses');
    expect(read).not.toContain('answers');
  });
});
