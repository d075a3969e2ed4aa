import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeyMethod } from '../../src/domain/matching';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { allAliases, confirmAlias, setAliases, withdrawAlias } from '../../src/imports/aliases';
import { clearSample } from '../../src/imports/commit';
import { directReader } from '../../src/imports/direct-reader';
import { importFiles } from '../../src/imports/import-files';
import { confirmedAliasesQuestion } from '../../src/queries/confirmed-aliases';
import { rebuildMatches } from '../../src/queries/model';
import { ask } from '../../src/queries/question';
import { receiptsQuestion } from '../../src/queries/receipts';
import { type Bench, openBench, table } from './bench';

const ACCOUNTS = table(
  'accounts.csv',
  'account_id;account_name;website;parent_account_id',
  '001A0000000B1c2;Acme Corp;acme.com;',
  'B;Beta;beta.com;',
);
const HEADER = 'Account ID;Email;Account;Stage';
const PROGRAMME = table(
  'programme.csv',
  HEADER,
  ';ann@halden.org;;active',
  ';bob@mail.halden.org;Halden;active',
  ';cy@gmail.com;;active',
  ';;Gamma AG;active',
  'X1;;;active',
  ';x@beta.com;;active',
  ';!;;active',
);

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

beforeEach(async () => {
  await bench.load(ACCOUNTS, PROGRAMME);
});

const confirm = (method: KeyMethod, key: string, account_id: string) =>
  confirmAlias(bench.engine, { method, key, account_id }, DEFAULT_SETTINGS);

/** Account and method of each row in the order of the file. */
async function found() {
  const rows = await bench.rows(
    sql`SELECT account_id || ' ' || match_method AS found FROM nominations ORDER BY source_row`,
  );
  return rows.map((row) => row.found);
}

describe('an alias that the user confirms', () => {
  it('matches every row of its key, and no other', async () => {
    await confirm('domain', 'halden.org', 'B');
    expect(await found()).toEqual(['B alias', 'B alias', null, null, null, 'B domain', null]);
    await confirm('name', 'gamma', 'B');
    await confirm('id', 'X1', 'B');
    await confirm('address', 'cy@gmail.com', 'B');
    await confirm('address', '!', 'B');
    expect(await found()).toEqual([
      ...Array.from({ length: 5 }, () => 'B alias'),
      'B domain',
      'B alias',
    ]);
  });

  it('never comes before what an account itself bears', async () => {
    await confirm('domain', 'beta.com', '001A0000000B1c2');
    expect((await found())[5]).toBe('B domain');
  });

  it('is withdrawn again, and tells what it was', async () => {
    await confirm('domain', 'halden.org', 'B');
    const key = { method: 'domain', key: 'halden.org' } as const;
    const withdrawn = await withdrawAlias(bench.engine, key, DEFAULT_SETTINGS);
    expect(withdrawn).toEqual({ ...key, account_id: 'B' });
    expect((await found()).slice(0, 2)).toEqual([null, null]);
    expect(await withdrawAlias(bench.engine, key, DEFAULT_SETTINGS)).toBeNull();
    expect(await allAliases(bench.engine)).toEqual([]);
  });

  it('replaces an earlier one of its key, and tells that one', async () => {
    expect(await confirm('domain', 'halden.org', 'B')).toBeNull();
    expect(await confirm('domain', 'halden.org', '001A0000000B1c2')).toMatchObject({
      account_id: 'B',
    });
    expect((await found())[0]).toBe('001A0000000B1c2 alias');
    expect(await allAliases(bench.engine)).toHaveLength(1);
  });

  it('survives newer files, and reaches their rows', async () => {
    await confirm('domain', 'halden.org', 'B');
    await bench.add(table('newer.csv', HEADER, ';new@halden.org;;active'));
    expect(await found()).toEqual(['B alias']);
  });

  it('waits while its account is gone, and finds it in the longer writing of its id', async () => {
    await confirm('domain', 'halden.org', '001A0000000B1c2');
    const header = 'account_id;account_name;website;parent_account_id';
    await bench.add(table('without.csv', header, 'B;Beta;beta.com;'));
    expect((await found())[0]).toBeNull();
    expect(await ask(bench.engine, confirmedAliasesQuestion, {})).toEqual([
      {
        method: 'domain',
        key: 'halden.org',
        account_id: '001A0000000B1c2IAC',
        account_name: null,
        rows: 0,
      },
    ]);
    await bench.add(table('back.csv', header, '001A0000000B1c2IAC;Acme;acme.com;'));
    expect((await found())[0]).toBe('001A0000000B1c2IAC alias');
    // Another letter case is another account.
    await bench.add(table('other.csv', header, '001a0000000b1c2;Acme;acme.com;'));
    expect((await found())[0]).toBeNull();
  });

  it('counts on the receipt and in the list', async () => {
    await confirm('domain', 'halden.org', 'B');
    const [, programme] = await ask(bench.engine, receiptsQuestion, {});
    expect(programme).toMatchObject({
      matched_by: { id: 0, domain: 1, name: 0, alias: 2, parent: 0 },
      unmatched: 4,
    });
    expect(await ask(bench.engine, confirmedAliasesQuestion, {})).toMatchObject([
      { key: 'halden.org', account_name: 'Beta', rows: 2 },
    ]);
  });

  it('is text: quotes and SQL in it are nothing else', async () => {
    const key = `'); DROP TABLE intake.aliases; --"<b>`;
    await confirm('name', key, `'; DELETE FROM accounts; --`);
    expect(await allAliases(bench.engine)).toEqual([
      { method: 'name', key, account_id: `'; DELETE FROM accounts; --` },
    ]);
    expect(await bench.cell(sql`SELECT count(*)::INTEGER FROM accounts`)).toBe(2);
  });
});

describe('aliases', () => {
  it('are kept outside and put back', async () => {
    await confirm('domain', 'halden.org', 'B');
    await confirm('name', 'gamma', 'B');
    const kept = await allAliases(bench.engine);
    await bench.load(ACCOUNTS, PROGRAMME);
    expect((await found())[0]).toBeNull();
    await bench.engine.transaction(async (run) => {
      await setAliases(run, kept);
      await rebuildMatches(run, DEFAULT_SETTINGS);
    });
    expect(await allAliases(bench.engine)).toEqual(kept);
    expect((await found())[0]).toBe('B alias');
    await bench.engine.transaction((run) => setAliases(run, []));
    expect(await allAliases(bench.engine)).toEqual([]);
  });

  it('onto accounts of the sample go with the sample, and others stay', async () => {
    const asSample = { settings: DEFAULT_SETTINGS, isSample: true };
    const clear = () => clearSample(bench.engine, DEFAULT_SETTINGS);
    const importOwn = () => bench.add(table('own.csv', HEADER, ';x@z.com;;active'));
    for (const leave of [clear, importOwn]) {
      await bench.load();
      await importFiles(bench.engine, directReader, [ACCOUNTS, PROGRAMME], asSample);
      await confirm('domain', 'halden.org', 'B');
      await confirm('name', 'gamma', 'own account');
      await leave();
      expect(await allAliases(bench.engine)).toMatchObject([{ account_id: 'own account' }]);
    }
  });
});
