import { describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { checksums } from '../imports/bench';
import { nodeEngine } from '../support/node-database';

describe('rows that are taken and returned', () => {
  it('are the same to the last value, whatever their types', async () => {
    const engine = await nodeEngine();
    await engine.run(sql`CREATE SCHEMA staging`);
    await engine.run(sql`CREATE TABLE staging.before AS
SELECT
  i::INTEGER AS number,
  i + 9007199254740993 AS large,
  i / 7 AS share,
  CASE WHEN i % 3 = 0 THEN NULL ELSE 'text "' || i || chr(10) || 'é' END AS text,
  '' AS nothing,
  DATE '1900-01-01' + i::INTEGER AS day,
  i % 2 = 0 AS flag,
  CASE WHEN i % 4 = 0 THEN NULL ELSE ['a', NULL, 'b' || i] END AS list,
  MAP(['k', 'k' || i], ['v', NULL]) AS further,
  [{'rule': 'r' || i, 'records': i::INTEGER}] AS rules
FROM range(120000) AS r(i)`);
    const rows = await engine.takeRows(sql`FROM staging.before`);
    await engine.returnRows('after', rows);
    const sums = await checksums(engine);
    expect(sums['staging.after']).toBe(sums['staging.before']);
    const types = (table: string) =>
      engine.run(
        sql`SELECT column_name, column_type FROM (DESCRIBE staging.${sql`${table === 'after' ? sql`after` : sql`before`}`})`,
      );
    expect(await types('after')).toEqual(await types('before'));
  });

  it('that are none still have their types', async () => {
    const engine = await nodeEngine();
    await engine.run(sql`CREATE SCHEMA staging`);
    const rows = await engine.takeRows(sql`SELECT 1::INTEGER AS a, 'x' AS b WHERE FALSE`);
    await engine.returnRows('after', rows);
    expect(await engine.run(sql`SELECT count(*)::INTEGER AS rows FROM staging.after`)).toEqual([
      { rows: 0 },
    ]);
  });

  it('are refused where they are cut short', async () => {
    const engine = await nodeEngine();
    await engine.run(sql`CREATE SCHEMA staging`);
    const rows = await engine.takeRows(sql`SELECT range AS a FROM range(1000)`);
    await expect(engine.returnRows('after', rows.slice(0, rows.size - 5))).rejects.toThrow();
  });
});
