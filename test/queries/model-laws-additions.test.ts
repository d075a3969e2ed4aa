import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { rebuildModel } from '../../src/queries/model';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { companyWithStrategy, type GeneratedCompany, loadRows } from './generated-company';
import { T } from './generated-days';
import { changed, differences, type ModelTables, modelTables } from './model-tables';

/** The tables of what is known of each account. */
const FIGURES = [
  'account_incidents',
  'account_programme',
  'account_revenue',
  'account_sentiment',
  'account_topic_conflicts',
  'account_uses',
  'account_value',
  'contact_signals',
  'standing',
];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function build(rows: GeneratedCompany, change: Partial<Settings>): Promise<void> {
  await bench.engine.transaction(async (run) => {
    await loadRows(run, rows);
    await rebuildModel(run, { ...DEFAULT_SETTINGS, as_of: T, ...change });
  });
}

/** What is known of all accounts but one. */
function ofOthers(tables: ModelTables, account: unknown) {
  const figures = new Map([...tables].filter(([name]) => FIGURES.includes(name)));
  return changed(figures, ({ account_no, ...row }) => (row.account_id === account ? [] : [row]));
}

it('without a say of all accounts in each, a further account changes no other', async () => {
  await fc.assert(
    fc.asyncProperty(companyWithStrategy, fc.nat(), async (rows, pick) => {
      // Its facts are there before it. One that shares its name would take away from those that wrote it.
      const own = rows.accounts.filter(({ account_name }) => account_name !== 'Company 0');
      const added = own[pick % own.length];
      const others = { ...rows, accounts: rows.accounts.filter((row) => row !== added) };
      const fixed = { shrinkage: 0, base_currency: 'EUR' };
      await build(others, fixed);
      const before = await modelTables(bench.engine);
      await build(rows, fixed);
      const after = await modelTables(bench.engine);
      const id = added?.account_id;
      expect(after.get('standing')?.rows.map((row) => row.account_id)).toContain(id);
      expect(differences(ofOthers(before, id), ofOthers(after, id))).toEqual([]);
    }),
    law(1),
  );
});

it('a favourable answer more lowers the current sentiment of nobody, an unfavourable one raises that of nobody', async () => {
  const worst = { metric: 'nps', score: 0, scale_min: 0, scale_max: 10 };
  await fc.assert(
    fc.asyncProperty(companyWithStrategy, fc.nat(), async (rows, pick) => {
      const answer = rows.responses[pick % Math.max(1, rows.responses.length)];
      fc.pre(answer !== undefined);
      const sentiments = async (responses: GeneratedCompany['responses']) => {
        await build({ ...rows, responses }, {});
        return bench.rows(
          sql`SELECT account_id, current_sentiment FROM account_sentiment ORDER BY account_id`,
        );
      };
      const best = await sentiments([...rows.responses, { ...answer, ...worst, score: 10 }]);
      const least = await sentiments([...rows.responses, { ...answer, ...worst }]);
      const all = await sentiments(rows.responses);
      for (const [at, { current_sentiment: known, account_id }] of all.entries()) {
        if (known === null) continue;
        const [more, less] = [best[at]?.current_sentiment, least[at]?.current_sentiment];
        expect(Number(more), String(account_id)).toBeGreaterThanOrEqual(Number(known) - 1e-9);
        expect(Number(less), String(account_id)).toBeLessThanOrEqual(Number(known) + 1e-9);
      }
    }),
    law(1),
  );
});
