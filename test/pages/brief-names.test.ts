import { describe, expect, it } from 'vitest';
import { accountNames, withoutAccounts } from '../../src/pages/brief/account-names';
import { fileName } from '../../src/pages/brief/brief-tools';

const named = (...ids: string[]) =>
  ids.map((account_id) => ({ account_id, account_name: `Name of ${account_id}`, revenue: 7 }));

describe('names of accounts', () => {
  it('stand as they are unless they are hidden', () => {
    const rows = named('x', 'y');
    expect(accountNames(false, [rows]).of(rows)).toEqual(rows);
  });

  it('hidden are letters in the order in which the accounts first stand in the lists, everywhere the same', () => {
    const names = accountNames(true, [named('x', 'y'), named('y', 'z')]);
    expect(names.of(named('z', 'x'))).toEqual([
      { account_id: 'Account C', account_name: 'Account C', revenue: 7 },
      { account_id: 'Account A', account_name: 'Account A', revenue: 7 },
    ]);
  });

  it('hidden are never shown, whoever is asked for', () => {
    const [row] = accountNames(true, []).of(named('x'));
    expect(JSON.stringify(row)).not.toContain('x"');
  });

  it('hidden go on after Z as the columns of a sheet do', () => {
    const ids = Array.from({ length: 703 }, (_, at) => `id ${at}`);
    const others = accountNames(true, [named(...ids)]).of(named(...ids));
    const name = (at: number) => others[at]?.account_name;
    expect([25, 26, 51, 52, 701, 702].map(name)).toEqual(
      ['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'].map((letters) => `Account ${letters}`),
    );
    expect(new Set(others.map(({ account_name }) => account_name)).size).toBe(703);
  });

  it('hidden leave no way to an account in a sentence, but those to lists', () => {
    const among = [{ dimension: 'industry', segment: 'Retail' }];
    expect(
      withoutAccounts([
        { text: 'Account A', account: 'x' },
        { text: 'Retail', among },
      ]),
    ).toEqual([{ text: 'Account A' }, { text: 'Retail', among }]);
  });
});

it('the file of a brief is named for its quarter', () => {
  expect(fileName('Reference brief FY2026 Q3')).toBe('reference-brief-fy2026-q3.html');
});
