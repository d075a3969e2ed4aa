import { describe, expect, it } from 'vitest';
import { insertion } from '../../src/pages/sql/insertion';
import { suggestionsAt } from '../../src/pages/sql/suggestions';
import type { CatalogueEntry } from '../../src/queries/catalogue';

const COLUMN = (name: string) => ({ name, type: 'VARCHAR' });
const ENTRY = { about: 'about', group: 'group', isCompared: false };
const CATALOGUE: CatalogueEntry[] = [
  {
    ...ENTRY,
    name: 'standing',
    kind: 'table',
    columns: ['account_id', 'reasons'].map(COLUMN),
    isCompared: true,
  },
  { ...ENTRY, name: 'accounts', kind: 'view', columns: ['account_id', 'owner'].map(COLUMN) },
  {
    ...ENTRY,
    name: 'nps_between',
    kind: 'table macro',
    columns: [
      { name: 'after', type: null },
      { name: 'until', type: null },
    ],
  },
];

/** The labels offered at the place of the bar. */
function offered(marked: string): string[] {
  const position = marked.indexOf('|');
  const { options } = suggestionsAt(CATALOGUE, marked.replace('|', ''), position);
  return options.map(({ label }) => label);
}

const EVERYTHING = ['standing', 'accounts', 'nps_between', 'compared'];

describe('what the editor offers', () => {
  it.each([
    ['|', EVERYTHING],
    ['FROM |', EVERYTHING],
    ['SELECT | FROM standing', ['account_id', 'reasons', ...EVERYTHING]],
    ['SELECT rea| FROM Standing', ['account_id', 'reasons', ...EVERYTHING]],
    [
      'SELECT | FROM standing JOIN accounts USING (account_id)',
      ['account_id', 'reasons', 'owner', ...EVERYTHING],
    ],
    ['SELECT s.| FROM standing AS s', ['account_id', 'reasons']],
    ['SELECT S.rea| FROM standing s', ['account_id', 'reasons']],
    [
      'SELECT a.| FROM standing s LEFT JOIN "accounts" a USING (account_id)',
      ['account_id', 'owner'],
    ],
    ['SELECT standing.| FROM standing WHERE TRUE', ['account_id', 'reasons']],
    ['SELECT b.| FROM compared.standing AS b', ['account_id', 'reasons']],
    ['SELECT where.| FROM standing WHERE TRUE', []],
    ['SELECT x.| FROM standing', []],
    ['FROM compared.|', ['standing']],
    ['FROM COMPARED.sta|', ['standing']],
  ])('at %s', (marked, labels) => {
    expect(offered(marked)).toEqual(labels);
  });

  it('takes the place of the word that was begun', () => {
    expect(suggestionsAt(CATALOGUE, 'FROM sta', 8).from).toBe(5);
    expect(suggestionsAt(CATALOGUE, 'SELECT s.re FROM standing s', 11).from).toBe(9);
  });

  it('tells a column by its type and a function by its parameters', () => {
    const { options } = suggestionsAt(CATALOGUE, 'FROM standing', 0);
    expect(options[0]).toEqual({ label: 'account_id', kind: 'column', detail: 'VARCHAR' });
    expect(options.find(({ kind }) => kind === 'function')).toEqual({
      label: 'nps_between',
      kind: 'function',
      detail: '(after, until)',
      text: 'nps_between(',
    });
  });
});

describe('a name that is clicked', () => {
  it.each([
    ['', 0, 'standing', true, 'FROM standing'],
    [' \n', 1, 'standing', true, 'FROM standing'],
    ['', 0, 'revenue', false, 'revenue'],
    ['SELECT', 6, 'revenue', false, ' revenue'],
    ['SELECT ', 7, 'revenue', false, 'revenue'],
    ['s.', 2, 'revenue', false, 'revenue'],
    ['count(*)', 8, 'x', false, ' x'],
  ] as const)(
    'after %j at %i is written so that it stands apart',
    (text, at, name, isTable, written) => {
      expect(insertion(text, at, name, isTable)).toBe(written);
    },
  );
});
