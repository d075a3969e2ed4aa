import { expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { aliasesQuestion } from '../../src/queries/aliases';
import { dataSummaryQuestion } from '../../src/queries/data-summary';
import { ask } from '../../src/queries/question';
import { openBench } from '../imports/bench';
import * as facts from '../imports/facts';

it('says what is loaded, and which record set the as-of date', async () => {
  const bench = await openBench();
  await bench.load(
    facts.accounts('A: X', 'B: X', 'C: Y'),
    facts.opportunities('A,10,USD,true,true,2026-05-31,2026-01-01'),
    facts.nps('A 2026-06-01 10', 'B 2026-06-20 9', 'C 2026-06-10 3', 'C 2026-06-11 3'),
    facts.nominations('A,active,2026-01-01,,'),
  );
  expect(await ask(bench.engine, dataSummaryQuestion, {})).toEqual([
    {
      as_of: '2026-06-20',
      // Three months before.
      comparison_date: '2026-03-20',
      latest_day: '2026-06-20',
      latest_dataset: 'responses',
      latest_file: 'relationship.csv',
      // The header is the first record.
      latest_row: 3,
      base_currency: 'USD',
      accounts: 3,
      responses: 4,
      opportunities: 1,
      nominations: 1,
      has_strategy: false,
      is_sample: false,
    },
  ]);
});

it('knows what the user confirmed', async () => {
  const bench = await openBench();
  await bench.engine.run(
    sql`INSERT INTO intake.aliases VALUES ('name', 'acme', 'A'), ('domain', 'acme.example', 'B')`,
  );
  expect(await ask(bench.engine, aliasesQuestion, {})).toEqual([
    { method: 'domain', key: 'acme.example', account_id: 'B' },
    { method: 'name', key: 'acme', account_id: 'A' },
  ]);
});
