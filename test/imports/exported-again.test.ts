import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { csvCells } from '../../src/pages/shared/csv-cells';
import { accountListQuestion } from '../../src/queries/account-list';
import { ask } from '../../src/queries/question';
import { referenceListQuestion } from '../../src/queries/reference-list';
import { csvText } from '../../src/ui/csv-text';
import { type Bench, openBench, table } from './bench';
import * as facts from './facts';
import { T } from './facts';

const LIST = {
  filters: [],
  search: '',
  sort: 'account_name',
  isDescending: false,
  limit: null,
  skipped: 0,
} as const;

/** Names that a spreadsheet would compute, some with an apostrophe of their own. */
const NAMES = [
  '=HYPERLINK("http://example.com")',
  '+1 Gmbh',
  '-5',
  '@home',
  `'=quoted`,
  `''-twice`,
  `O'Brien`,
  `'t Hooft`,
  'Plain',
];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

const accounts = () =>
  bench.rows(
    sql`SELECT account_id, account_name, industry, owner FROM accounts ORDER BY account_id`,
  );

describe('an exported list', () => {
  it('has no cell that a spreadsheet computes, and gives the same rows when it is loaded again', async () => {
    const lines = NAMES.map((name, at) => [`A${at}`, name, name, name]);
    const written = await csvText([['account_id', 'account_name', 'industry', 'owner'], ...lines]);
    await bench.load({ name: 'accounts.csv', content: new Blob([written]) });
    const before = await accounts();
    expect(before.map(({ account_name }) => account_name)).toEqual(NAMES);

    const text = await csvText(csvCells(await ask(bench.engine, accountListQuestion, LIST)));
    const records = text.split('\r\n').slice(1);
    expect(records).toHaveLength(NAMES.length);
    for (const record of records) expect(record).not.toMatch(/(^|,)"?[=+@]/);
    await bench.load({ name: 'accounts.csv', content: new Blob([text]) });
    expect(await accounts()).toEqual(before);
  });

  it('keeps numbers as they are', async () => {
    expect(await csvText([[-5, '-5', null, 0.1]])).toBe(`-5,"'-5",,0.1`);
  });

  it('goes back to the CRM by its own ids, with everybody who is or was in the programme', async () => {
    await bench.load(
      table(
        'accounts.csv',
        'account_id,account_name',
        '001D5000000W7F0,=Short',
        'B,Beta',
        'C,Gamma',
        'D,Delta',
      ),
      facts.nps(`001D5000000W7F0 ${T} 10`, `B ${T} 0`, `D ${T} 10`),
      facts.nominations(
        '001D5000000W7F0,active,2026-01-01,2026-02-01,',
        'B,approved,2026-01-01,2026-02-01,',
        'C,declined,2026-01-01,,',
      ),
      facts.uses(`001D5000000W7F0,${T},accepted`),
    );
    await bench.set({ as_of: T });
    const rows = await ask(bench.engine, referenceListQuestion, { filters: [] });
    const common = { as_of: T, uses_90d: 0, last_used_at: null, is_ready: false };
    expect(rows).toEqual([
      {
        ...common,
        account_id: '001D5000000W7F0',
        account_name: '=Short',
        reference_stage: 'claimed',
        reference_standing: 'ready',
        is_ready: true,
        reasons: [],
        uses_90d: 1,
        last_used_at: T,
      },
      {
        ...common,
        account_id: 'B',
        account_name: 'Beta',
        reference_stage: 'claimed',
        reference_standing: 'land mine',
        reasons: ['unhappy'],
      },
      {
        ...common,
        account_id: 'C',
        account_name: 'Gamma',
        reference_stage: 'declined',
        reference_standing: 'outside',
        reasons: ['no current signal'],
      },
    ]);
    expect(await csvText(csvCells(rows))).toMatch(
      /\r\n001D5000000W7F0,"'=Short",claimed,ready,true,/,
    );
  });
});
