import { beforeAll, describe, expect, it } from 'vitest';
import { accountSearchQuestion } from '../../src/queries/account-search';
import { accountSuggestionsQuestion } from '../../src/queries/account-suggestions';
import { ask } from '../../src/queries/question';
import { unmatchedGroupsQuestion } from '../../src/queries/unmatched-groups';
import { type Bench, openBench, table } from '../imports/bench';

const HOSTILE = `'; DROP TABLE accounts; --"%_\\`;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    table(
      'accounts.csv',
      'account_id;account_name;website',
      'A;Halden Group plc;halden-group.com',
      'B;Haldane Stahl AG;haldane.de',
      'C;Twin;',
      'D;TWIN Ltd;',
      'E;Société Élan;https://www.elan.fr/contact',
      'F;Zebra;zebra.com',
    ),
    table(
      'programme.csv',
      'Account ID;Email;Account;Stage',
      ';ann@haldengroup.co.uk;;active',
      'F;;;active',
      ';Bob@mail.haldengroup.co.uk;Halden Grp;active',
      ';cy@gmail.com;Twin AG;active',
      ';;TWIN;active',
      ';dee@gmail.com;;active',
      'X1;;;active',
      ';;!?;active',
      `;;"${HOSTILE.replaceAll('"', '""')}<img src=x>";active`,
    ),
    table('uses.csv', 'Email;used_at;outcome', 'ann@haldengroup.co.uk;2026-01-01;accepted'),
  );
});

const groups = (limit: number) =>
  ask(bench.engine, unmatchedGroupsQuestion, { limit, writings: 2 });

describe('unmatched-groups', () => {
  it('groups rows by domain, else name, else id, else address, the most rows first', async () => {
    const rows = await groups(10);
    expect(rows.map(({ method, key, rows: count }) => [method, key, count])).toEqual([
      ['domain', 'haldengroup.co.uk', 3],
      ['name', 'twin', 2],
      ['address', 'dee@gmail.com', 1],
      ['id', 'X1', 1],
      ['name', 'drop table accounts img src x', 1],
      ['none', '', 1],
    ]);
    expect(rows.every((row) => row.groups === rows.length)).toBe(true);
  });

  it('tells what files wrote, and where', async () => {
    const [halden, twin] = await groups(2);
    expect(halden).toEqual({
      method: 'domain',
      key: 'haldengroup.co.uk',
      title: 'haldengroup.co.uk',
      rows: 3,
      written: ['ann@haldengroup.co.uk', 'Halden Grp · Bob@mail.haldengroup.co.uk'],
      writings: 2,
      sources: [
        { dataset: 'nominations', file_name: 'programme.csv', rows: 2, first_row: 2 },
        { dataset: 'uses', file_name: 'uses.csv', rows: 1, first_row: 2 },
      ],
      bearers: 0,
      is_free_mail: false,
      missing_account_id: null,
      groups: 6,
    });
    expect(twin).toMatchObject({ title: 'TWIN', bearers: 2, is_free_mail: true });
  });

  it('gives as many as are wanted', async () => {
    expect(await groups(1)).toHaveLength(1);
  });
});

describe('account-suggestions', () => {
  it('gives the nearest names and domains of each group, and none that is far', async () => {
    const wanted = (await groups(10)).flatMap(({ method, key }) =>
      method === 'none' ? [] : [{ method, key }],
    );
    const rows = await ask(bench.engine, accountSuggestionsQuestion, { groups: wanted });
    expect(rows.map(({ key, account_id }) => [key, account_id])).toEqual([
      ['haldengroup.co.uk', 'A'],
      ['twin', 'D'],
      ['twin', 'C'],
    ]);
    // Both the same name, so in the order of what they are called: "TWIN Ltd" before "Twin".
    expect(rows.map(({ similarity }) => similarity)).toEqual([1, 1, 1]);
  });

  it('is asked of no group, and of keys that are text', async () => {
    expect(await ask(bench.engine, accountSuggestionsQuestion, { groups: [] })).toEqual([]);
    const hostile = [{ method: 'name', key: HOSTILE } as const];
    expect(await ask(bench.engine, accountSuggestionsQuestion, { groups: hostile })).toEqual([]);
  });
});

describe('account-search', () => {
  const search = async (text: string, limit = 10) =>
    (await ask(bench.engine, accountSearchQuestion, { text, limit })).map((row) => row.account_id);

  it.each([
    ['hald', ['B', 'A']],
    ['GROUP', ['A']],
    ['elan', ['E']],
    ['societe e', ['E']],
    ['haldane.de', ['B']],
    ['F', ['F', 'E']],
    ['nothing like it', []],
    [HOSTILE, []],
    ['%', []],
    ['_', []],
  ])('finds for “%s”', async (text, found) => {
    expect(await search(text)).toEqual(found);
  });

  it('gives all up to the limit for no text, and the host of a website', async () => {
    expect(await search('', 2)).toEqual(['B', 'A']);
    const [elan] = await ask(bench.engine, accountSearchQuestion, { text: 'elan', limit: 1 });
    expect(elan?.domain).toBe('www.elan.fr');
  });
});
