import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, openBench, table } from './bench';

const DEEP = 25;
const HEADER = 'account_id;account_name;website;parent_account_id';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

/** The account and method of a row with this e-mail or name among accounts of "id;name;website;parent". */
async function found(key: { email?: string; name?: string }, ...accounts: string[]) {
  const row = `${key.email ?? ''};${key.name ?? ''};active`;
  await bench.load(
    table('accounts.csv', HEADER, ...accounts),
    table('programme.csv', 'Email;Account;Stage', row),
  );
  return bench.cell(sql`SELECT account_id || ' ' || match_method FROM nominations`);
}

const BY_DOMAIN = { email: 'x@group.com' };

describe('a domain or name that several accounts bear leads to', () => {
  it('the parent of the others', async () => {
    const accounts = ['A;Group;group.com;', 'B;Group UK;group.com;A', 'C;Group FR;group.com;A'];
    expect(await found(BY_DOMAIN, ...accounts)).toBe('A parent');
  });

  it('the ancestor several levels up, also across an account without the domain', async () => {
    const accounts = ['A;Top;group.com;', 'B;Middle;other.com;A', 'C;Low;group.com;B'];
    expect(await found(BY_DOMAIN, ...accounts)).toBe('A parent');
  });

  it('the head of those that bear it, where their own parent does not', async () => {
    const accounts = ['T;Owner;owner.com;', 'A;One;group.com;T', 'B;Two;group.com;A'];
    expect(await found(BY_DOMAIN, ...accounts)).toBe('A parent');
  });

  it('the parent by its shorter CRM id', async () => {
    const accounts = ['001A0000000B1c2IAC;A;group.com;', 'B;B;group.com;001A0000000B1c2'];
    expect(await found(BY_DOMAIN, ...accounts)).toBe('001A0000000B1c2IAC parent');
  });

  it('the parent of the same name', async () => {
    const accounts = ['A;Group AG;;', 'B;Group GmbH;;A'];
    expect(await found({ name: 'GROUP' }, ...accounts)).toBe('A parent');
  });

  it('the one account of the name before the head of the domain', async () => {
    const accounts = ['A;Group;group.com;', 'B;Group UK;group.com;A'];
    expect(await found({ ...BY_DOMAIN, name: 'Group UK' }, ...accounts)).toBe('B name');
  });

  it.each([
    ['sisters alone', ['T;Owner;;', 'A;One;group.com;T', 'B;Two;group.com;T']],
    ['a family and a stranger', ['A;A;group.com;', 'B;B;group.com;A', 'C;C;group.com;']],
    ['two families', ['A;A;group.com;', 'B;B;group.com;A', 'C;C;group.com;', 'D;D;group.com;C']],
    ['a circle', ['A;A;group.com;B', 'B;B;group.com;A']],
    ['a circle of three', ['A;A;group.com;B', 'B;B;group.com;C', 'C;C;group.com;A']],
    ['an account below a circle', ['A;A;group.com;B', 'B;B;;A', 'C;C;group.com;A']],
    ['one that is its own parent', ['A;A;group.com;A', 'B;B;group.com;A']],
    ['a parent that is not loaded', ['A;A;group.com;Z', 'B;B;group.com;Z']],
  ])('nothing for %s', async (_, accounts) => {
    expect(await found(BY_DOMAIN, ...accounts)).toBeNull();
  });

  it('nothing through a chain longer than any family, and ends', async () => {
    const chain = Array.from(
      { length: DEEP },
      (_, level) => `L${level};Level ${level};group.com;${level === 0 ? '' : `L${level - 1}`}`,
    );
    expect(await found(BY_DOMAIN, ...chain)).toBeNull();
    expect(await found(BY_DOMAIN, ...chain.slice(0, DEEP - 5))).toBe('L0 parent');
  });
});
