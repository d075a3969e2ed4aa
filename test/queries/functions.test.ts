import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { type Sql, sql } from '../../src/engine/sql';
import { createSchema } from '../../src/queries/model';
import { nodeEngine } from '../support/node-database';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await createSchema(engine);
});

async function readAs(expression: Sql) {
  const [row] = await engine.run(sql`SELECT ${expression} AS value`);
  return row?.value;
}

describe('crm_id', () => {
  it.each([
    // The suffix encodes the capitals; the pairs are worked out by hand from the rule.
    ['001000000000000', '001000000000000AAA'],
    ['001A0000000B1c2', '001A0000000B1c2IAC'],
    ['001A0000000B1c2IAC', '001A0000000B1c2IAC'],
    ['AAAAAaaaaaAAAAA', 'AAAAAaaaaaAAAAA5A5'],
    ['4711', '4711'],
    ['000000000000000AAA', null],
    [' ', null],
  ])('%s is compared as %s', async (id, key) => {
    expect(await readAs(sql`crm_id(${id})`)).toBe(key);
  });
});

describe('currency_code', () => {
  it.each([
    ['EUR', 'EUR'],
    ['chf', 'CHF'],
    ['€', 'EUR'],
    ['US$', 'USD'],
    ['Kč', 'CZK'],
    // Signs of several currencies, and texts that are more than a currency.
    ['$', null],
    ['kr.', null],
    ['EUR (€)', null],
    ['EURO', null],
    // The list of codes has this between two of them.
    ['D A', null],
    ['XXX', null],
    ['€€', null],
  ])('%s is %s', async (cell, code) => {
    expect(await readAs(sql`currency_code(${cell})`)).toBe(code);
  });

  it('is nothing of nothing', async () => {
    expect(await readAs(sql`currency_code(NULL::VARCHAR)`)).toBeNull();
  });
});

describe('normalised_name', () => {
  it.each([
    ["Société Générale d'Équipement SA", 'societe generale d equipement'],
    ['ALDER & FINCH LTD.', 'alder and finch'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['Group', 'group'],
    ['SA', 'sa'],
    ['', ''],
  ])('%s is compared as %s', async (name, key) => {
    expect(await readAs(sql`normalised_name(${name})`)).toBe(key);
  });
});

describe('web_host', () => {
  it.each([
    ['https://www.Halden-Health.co.uk/en?x=1', 'www.halden-health.co.uk'],
    ['ann@norddeutsche-stahl.de', 'norddeutsche-stahl.de'],
    ['example.com:8080', 'example.com'],
    ['', ''],
  ])('%s stands at %s', async (address, host) => {
    expect(await readAs(sql`web_host(${address})`)).toBe(host);
  });
});

describe('read_list', () => {
  it.each([
    ['Core;Analytics', ['Core', 'Analytics']],
    ['reliability, integrations ,', ['reliability', 'integrations']],
    ['a|b|a', ['a', 'b']],
    ['one', ['one']],
  ])('%s holds %s', async (cell, values) => {
    expect(await readAs(sql`list_sort(read_list(${cell}))`)).toEqual([...values].sort());
  });

  it('keeps the order of a cell', async () => {
    expect(await readAs(sql`read_list('c; a;;b;a ;c')`)).toEqual(['c', 'a', 'b']);
  });

  it('is nothing of nothing', async () => {
    expect(await readAs(sql`read_list(NULL::VARCHAR)`)).toBeNull();
  });

  it('reads a cell of many thousand values, which compared with each other would take all memory', async () => {
    const values = Array.from({ length: 100_000 }, (_, at) => `v${at}`);
    expect(await readAs(sql`read_list(${values.join(';')})`)).toEqual(values);
  });
});

describe('response_value', () => {
  it.each([
    ['nps', [0, 6, 7, 8, 9, 10], 0, 10, [-100, -100, 0, 0, 100, 100]],
    ['csat', [1, 2, 3, 4, 5], 1, 5, [-100, -100, 0, 100, 100]],
    ['ces', [1, 2, 3, 4, 5, 6, 7], 1, 7, [-100, -100, -100, 0, 100, 100, 100]],
    ['other', [0, 1], 0, 1, [-100, 100]],
    // Exactly on the bounds 0.4 and 0.6 is neutral.
    ['other', [4, 6, 3.9, 6.1], 0, 10, [0, 0, -100, 100]],
  ])('%s %s', async (metric, scores, low, high, values) => {
    expect(
      await readAs(
        sql`list_transform(${scores}, lambda score: response_value(${metric}, score, ${low}, ${high}, 0.6, 0.4))`,
      ),
    ).toEqual(values);
  });
});
