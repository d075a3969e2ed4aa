import { beforeAll, describe, expect, it } from 'vitest';
import { RANGES, rangeText, type SegmentChoice, TRAITS } from '../../src/domain/dimensions';
import { joined, type Sql, sql } from '../../src/engine/sql';
import { amongChosen, choiceLiteral } from '../../src/queries/choice';
import { type Bench, openBench, table } from '../imports/bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    table(
      'accounts.csv',
      'account_id,account_name,industry,owner,annual_contract_value,currency',
      'A,Alder,Energy,Kim,100,EUR',
      'B,Birch,Energy,Lee,50,EUR',
      'C,Cedar,Retail,,10,EUR',
      'D,Dogwood,,Kim,,EUR',
    ),
  );
  // What they are chosen by is written here, so that no other measure decides.
  const rows = [
    sql`('A', 'ready', 'fresh', 80, 60, 100, 'claimed', [])`,
    sql`('B', 'land mine', 'stale', 40, -20, 50, 'claimed', ['unhappy', 'worn out'])`,
    sql`('C', 'ready', 'no signal', 20, NULL, 10, 'claimed', [])`,
    sql`('D', 'outside', 'no signal', NULL, 0, NULL, 'none', ['unhappy'])`,
  ];
  await bench.engine.run(sql`CREATE OR REPLACE TABLE standing AS
SELECT s.* REPLACE (
  t.standing AS standing, t.freshness AS freshness, t.value::DOUBLE AS strategic_value,
  t.sentiment::DOUBLE AS current_sentiment, t.revenue::DOUBLE AS revenue,
  t.stage AS programme_stage, t.reasons::VARCHAR[] AS reasons
)
FROM standing AS s
JOIN (VALUES ${joined(rows, ', ')}) AS t(account_id, standing, freshness, value, sentiment, revenue, stage, reasons) USING (account_id)`);
});

async function chosen(...filters: SegmentChoice[]): Promise<string> {
  return idsOf(sql`SEMI JOIN selected_accounts(${choiceLiteral(filters)}) AS c USING (account_no)`);
}

async function idsOf(joins: Sql): Promise<string> {
  const rows = await bench.rows(sql`SELECT account_id FROM accounts ${joins} ORDER BY account_id`);
  return rows.map(({ account_id }) => account_id).join('');
}

const pick = (dimension: string, segment: string): SegmentChoice => ({ dimension, segment });

describe('the chosen accounts', () => {
  it.each<[string, SegmentChoice[]]>([
    ['ABCD', []],
    ['AB', [pick('industry', 'Energy')]],
    ['D', [pick('industry', 'unknown')]],
    ['AC', [pick('@standing', 'ready')]],
    ['ABC', [pick('@standing', 'ready'), pick('@standing', 'land mine')]],
    ['CD', [pick('@freshness', 'no signal')]],
    ['AD', [pick('@owner', 'Kim')]],
    ['C', [pick('@owner', 'unknown')]],
    ['BD', [pick('@account', 'B'), pick('@account', 'D')]],
    ['ABC', [pick('@programme', 'claimed')]],
    ['BD', [pick('@fails', 'unhappy')]],
    ['B', [pick('@fails', 'worn out')]],
    ['B', [pick('@fails_first', 'unhappy')]],
    ['', [pick('@fails_first', 'worn out')]],
    ['B', [pick('@programme', 'claimed'), pick('@fails', 'unhappy')]],
    ['A', [pick('@standing', 'ready'), pick('industry', 'Energy')]],
    ['', [pick('@standing', 'ready'), pick('@owner', 'Lee')]],
    ['AB', [pick('@strategic_value', rangeText(40, 80))]],
    ['BD', [pick('@current_sentiment', rangeText(-20, 0))]],
    ['B', [pick('@current_sentiment', rangeText(-20, 0)), pick('@strategic_value', '0..100')]],
    ['ABC', [pick('@revenue', '0..100')]],
    ['', [pick('@revenue', `0..1'; DROP TABLE accounts; --`)]],
    ['', [pick('@revenue', '')]],
    ['', [pick('@nothing', 'ready')]],
  ])('are %s', async (expected, filters) => {
    expect(await chosen(...filters)).toBe(expected);
    expect(await idsOf(amongChosen(filters))).toBe(expected);
  });

  it('can be chosen by every trait and range that filters know', async () => {
    const rows = await bench.rows(
      sql`SELECT macro_definition FROM duckdb_functions() WHERE function_name = 'selected_accounts'`,
    );
    const text = String(rows[0]?.macro_definition);
    for (const name of [...TRAITS, ...RANGES]) expect(text).toContain(`'${name}'`);
  });
});
