import { beforeAll, describe, expect, it } from 'vitest';
import { SHOWN_DIFFERENCES } from '../../src/domain/same-row';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Engine } from '../../src/engine/engine';
import { createSchema, rebuildModel } from '../../src/queries/model';
import { checksums } from '../imports/bench';
import { nodeEngine } from '../support/node-database';
import { compared, type TextRow } from './compared-support';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await createSchema(engine);
  await engine.transaction((run) => rebuildModel(run, DEFAULT_SETTINGS));
});

const ACCOUNT_COLUMNS = [
  'account_id',
  'account_name',
  'industry',
  'products',
  'annual_contract_value',
  'customer_since',
  'Renewal',
];

function accounts(...rows: TextRow[]) {
  return { dataset: 'accounts' as const, columns: ACCOUNT_COLUMNS, files: [rows] };
}

const ACME = {
  account_id: 'A',
  account_name: 'Acme',
  industry: 'Health',
  products: 'Core; Plus',
  annual_contract_value: '1200.5',
  customer_since: '2024-03-01',
  Renewal: 'safe',
};
const BETA = { account_id: 'B', account_name: 'Beta' };
const GAMMA = { account_id: 'C', account_name: 'Gamma' };

const compareAccounts = (before: TextRow[], after: TextRow[], limit: number | null = null) =>
  compared(engine, accounts(...before), accounts(...after), { limit, further: ['Renewal'] });

describe('two versions of an accounts file', () => {
  it('are compared row by row and field by field', async () => {
    const changed = {
      ...ACME,
      industry: '',
      products: 'Core',
      annual_contract_value: '1300',
      Renewal: 'at risk',
    };
    expect(await compareAccounts([ACME, BETA], [GAMMA, changed])).toEqual({
      dataset: 'accounts',
      before: 2,
      after: 2,
      added: 1,
      removed: 1,
      changed: 1,
      unchanged: 0,
      fields: [
        { field: 'annual_contract_value', is_further: false, rows: 1 },
        { field: 'industry', is_further: false, rows: 1 },
        { field: 'products', is_further: false, rows: 1 },
        { field: 'Renewal', is_further: true, rows: 1 },
      ],
      differences: [
        {
          kind: 'changed',
          names: ['Acme', 'A'],
          changes: [
            { field: 'industry', is_further: false, before: 'Health', after: null },
            { field: 'products', is_further: false, before: 'Core; Plus', after: 'Core' },
            {
              field: 'annual_contract_value',
              is_further: false,
              before: '1200.5',
              after: '1300',
            },
            { field: 'Renewal', is_further: true, before: 'safe', after: 'at risk' },
          ],
        },
        {
          kind: 'removed',
          names: ['Beta', 'B'],
          changes: [
            { field: 'account_id', is_further: false, before: 'B', after: null },
            { field: 'account_name', is_further: false, before: 'Beta', after: null },
          ],
        },
        {
          kind: 'added',
          names: ['Gamma', 'C'],
          changes: [
            { field: 'account_id', is_further: false, before: null, after: 'C' },
            { field: 'account_name', is_further: false, before: null, after: 'Gamma' },
          ],
        },
      ],
    });
  });

  it('differ in nothing by their order, by spaces, by a zero below zero or by how an empty cell is written', async () => {
    const zero = { ...BETA, annual_contract_value: '0', industry: '', products: '' };
    const below = { ...BETA, annual_contract_value: '-0', industry: '  ', products: ' ; ' };
    expect(await compareAccounts([ACME, zero], [below, ACME])).toMatchObject({
      unchanged: 2,
      fields: [],
      differences: [],
    });
  });

  it('differ in nothing by an id of 15 characters in the place of one of 18', async () => {
    const short = { account_id: '001D5000000W7F0', account_name: 'Acme' };
    const long = { ...short, account_id: '001D5000000W7F0IAK' };
    expect(await compareAccounts([short], [long])).toMatchObject({ unchanged: 1, differences: [] });
  });

  it('show the first rows of each kind alone, and count all', async () => {
    const many = Array.from({ length: SHOWN_DIFFERENCES + 5 }, (_, at) => ({
      account_id: `N${at}`,
      account_name: 'New',
    }));
    const { added, removed, differences } = await compareAccounts(
      [BETA, GAMMA],
      [...many, GAMMA],
      SHOWN_DIFFERENCES,
    );
    expect({ added, removed }).toEqual({ added: many.length, removed: 1 });
    expect(differences).toHaveLength(SHOWN_DIFFERENCES + 1);
  });

  it('may hold any text', async () => {
    const hostile = {
      ...ACME,
      account_id: `O'Brien"; --`,
      account_name: `'; DROP TABLE accounts; --`,
      industry: '=cmd|x\n"<b>,;',
      Renewal: '{a: 1}, [b]\u{1f600}',
    };
    const after = { ...hostile, industry: `${hostile.industry} `, Renewal: '{a: 1}' };
    const { changed, differences } = await compareAccounts([hostile], [after]);
    expect(changed).toBe(1);
    expect(differences[0]).toMatchObject({
      names: [hostile.account_name, hostile.account_id],
      changes: [{ field: 'Renewal', before: hostile.Renewal, after: '{a: 1}' }],
    });
  });

  it('find a column that came in later, or stands in another place', async () => {
    const rows = [ACME, BETA];
    const before = { ...accounts(...rows), columns: ACCOUNT_COLUMNS.slice(0, -1) };
    const after = { ...accounts(...rows), columns: ['Tier', ...ACCOUNT_COLUMNS.toReversed()] };
    const { fields, unchanged } = await compared(engine, before, after, {
      further: ['Renewal', 'Tier'],
    });
    expect(fields).toEqual([{ field: 'Renewal', is_further: true, rows: 1 }]);
    expect(unchanged).toBe(1);
  });

  it('differ in nothing by the order of their columns', async () => {
    const both = { ...accounts({ ...ACME, Tier: 'Gold' }), columns: [...ACCOUNT_COLUMNS, 'Tier'] };
    const turned = { ...both, columns: both.columns.toReversed() };
    expect(await compared(engine, both, turned, { further: ['Renewal', 'Tier'] })).toMatchObject({
      unchanged: 1,
      differences: [],
    });
  });
});

describe('rows that nothing tells apart but what they say', () => {
  const uses = (...rows: TextRow[]) => ({
    dataset: 'uses' as const,
    columns: ['written_name', 'used_at', 'type'],
    files: [rows],
  });
  const call = { written_name: 'Acme', used_at: '2026-03-01', type: 'call' };

  it('are counted: the same use twice is not the same as once', async () => {
    const before = uses(call, call, call, { ...call, type: 'visit' });
    const after = uses(call, call, { ...call, type: 'quote' });
    expect(await compared(engine, before, after)).toMatchObject({
      added: 1,
      removed: 2,
      changed: 0,
      unchanged: 2,
      fields: [],
    });
  });
});

describe('answers', () => {
  const columns = ['response_id', 'written_name', 'responded_at', 'score', 'comment'];
  const answers = (...rows: TextRow[]) => ({
    dataset: 'responses' as const,
    columns,
    files: [rows],
  });
  const answer = { written_name: 'Acme', responded_at: '2026-03-01', score: '9' };

  it('with an id are changed, those without one are others', async () => {
    const before = answers({ ...answer, response_id: 'R1' }, answer);
    const after = answers(
      { ...answer, response_id: 'R1', score: '3' },
      { ...answer, comment: 'Good' },
    );
    expect(await compared(engine, before, after)).toMatchObject({
      changed: 1,
      added: 1,
      removed: 1,
      fields: [{ field: 'score', rows: 1 }],
    });
  });
});

describe('nominations', () => {
  const nominations = (...rows: TextRow[]) => ({
    dataset: 'nominations' as const,
    columns: ['written_name', 'stage', 'contact', 'nominated_at'],
    files: [rows],
  });
  const first = { written_name: 'Acme', stage: 'active', nominated_at: '2024-01-01' };
  const second = { written_name: 'Acme', stage: 'nominated', nominated_at: '2026-01-01' };

  it('of one account are told apart by their contact and day', async () => {
    const after = nominations({ ...second, stage: 'vetting' });
    const { changed, removed, differences } = await compared(
      engine,
      nominations(first, second),
      after,
    );
    expect({ changed, removed }).toEqual({ changed: 1, removed: 1 });
    expect(differences[0]).toMatchObject({
      names: ['Acme', '2026-01-01'],
      changes: [{ field: 'stage', before: 'nominated', after: 'vetting' }],
    });
  });
});

describe('a comparison', () => {
  it('leaves nothing behind, also where it fails', async () => {
    const before = await checksums(engine);
    await compareAccounts([ACME, BETA], [GAMMA]);
    expect(await checksums(engine)).toEqual(before);
    await expect(compared(engine, accounts(ACME), { ...accounts(), files: [[]] })).rejects.toThrow(
      /no record/,
    );
    expect(await checksums(engine)).toEqual(before);
  });

  it('of different datasets is refused', async () => {
    const uses = { dataset: 'uses' as const, columns: ['written_name', 'used_at'], files: [[]] };
    await expect(compared(engine, accounts(ACME), uses)).rejects.toThrow('cannot be compared');
  });
});
