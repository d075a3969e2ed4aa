import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { setAliases } from '../../src/imports/aliases';
import { rebuildMatches } from '../../src/queries/model';
import { ask } from '../../src/queries/question';
import { receiptsQuestion } from '../../src/queries/receipts';
import { law } from '../support/law';
import { type Bench, openBench, table } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

const id = fc.constantFrom('A', 'B', 'C', 'D', '001A0000000B1c2', '001a0000000b1c2');
const domain = fc.constantFrom('', 'one.com', 'www.one.com', 'two.co.uk', 'gmail.com', 'x');
const name = fc.constantFrom('One', 'ONE AG', 'Two', 'Dos & Co.', 'Dos', '!', 'Ltd');
const account = fc.record({ id, name, domain, parent: fc.option(id, { nil: '' }) });
const written = fc.record({
  id: fc.option(id, { nil: '' }),
  email: domain.map((text) => (text === '' ? '' : `ann@${text}`)),
  name: fc.option(name, { nil: '' }),
});
const alias = fc.record({
  method: fc.constantFrom('id', 'domain', 'name', 'address'),
  key: fc.constantFrom('A', 'one.com', 'one', 'dos', 'ann@gmail.com'),
  account_id: id,
});
const unique = { selector: (one: { method: string; key: string }) => `${one.method} ${one.key}` };

/** The keys of accounts and rows, worked out from the canonical rows alone. */
const ACCOUNT_KEYS = sql`SELECT
  a.account_id,
  crm_id(a.account_id) AS id,
  d.registrable_domain AS domain,
  nullif(normalised_name(a.account_name), '') AS name
FROM accounts AS a
LEFT JOIN intake.domains AS d ON d.host = web_host(a.domain)`;
const ROW_KEYS = sql`SELECT
  n.account_id,
  n.match_method,
  crm_id(n.written_account_id) AS id,
  d.registrable_domain AS domain,
  nullif(normalised_name(n.written_name), '') AS name,
  nullif(lower(n.written_domain), '') AS address
FROM nominations AS n
LEFT JOIN intake.domains AS d ON d.host = web_host(n.written_domain)`;

it('no row is matched by guess, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(account, { selector: (one) => one.id, minLength: 1, maxLength: 6 }),
      fc.array(written, { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(alias, { ...unique, maxLength: 3 }),
      async (accounts, rows, aliases) => {
        await bench.load(
          table(
            'a.csv',
            'account_id;account_name;website;parent_account_id',
            ...accounts.map((one) => `${one.id};${one.name};${one.domain};${one.parent}`),
          ),
          table(
            'p.csv',
            'Account ID;Email;Account;Stage;Source',
            ...rows.map((row) => `${row.id};${row.email};${row.name};active;sales`),
          ),
        );
        await bench.engine.transaction(async (run) => {
          await setAliases(run, aliases);
          await rebuildMatches(run, DEFAULT_SETTINGS);
        });
        const borne = await bench.rows(ACCOUNT_KEYS);
        for (const { account_id, match_method, ...keys } of await bench.rows(ROW_KEYS)) {
          const bearers = (kind: string) =>
            borne.filter((one) => one[kind] !== null && one[kind] === keys[kind]);
          const isBorne = (kind: string) =>
            bearers(kind).some((one) => one.account_id === account_id);
          const isConfirmed = aliases.some(
            (one) => one.key === keys[one.method] && one.account_id === account_id,
          );
          if (match_method === 'alias') expect(isConfirmed).toBe(true);
          else if (match_method === 'parent')
            expect(isBorne('domain') || isBorne('name')).toBe(true);
          else if (match_method !== null) {
            expect(isBorne(String(match_method))).toBe(true);
            expect(bearers(String(match_method))).toHaveLength(1);
          } else {
            expect(bearers('id')).toEqual([]);
            expect(bearers('domain')).not.toHaveLength(1);
            expect(bearers('name')).not.toHaveLength(1);
          }
        }
        const [, receipt] = await ask(bench.engine, receiptsQuestion, {});
        const named = rows.filter((row) => row.id + row.email + row.name !== '').length;
        if (named === 0) return;
        const { matched_by, unmatched } = receipt ?? { matched_by: {}, unmatched: 0 };
        const matched = Object.values(matched_by).reduce((sum, count) => sum + count, 0);
        expect(matched + unmatched).toBe(named);
      },
    ),
    law(6),
  );
});
