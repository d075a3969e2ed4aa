import { describe, expect, it } from 'vitest';
import { reasonText, rowsBelong, sourceText } from '../../src/pages/data/unmatched-words';

const PLAIN = { bearers: 0, is_free_mail: false, missing_account_id: null };

describe('the reason why rows belong to no account', () => {
  it.each([
    [{ ...PLAIN, method: 'domain' }, 'No account has this domain.'],
    [{ ...PLAIN, method: 'name' }, 'No account bears this name.'],
    [{ ...PLAIN, method: 'id' }, 'No account has this id.'],
    [{ ...PLAIN, method: 'none' }, 'Nothing in these rows names an account.'],
    [
      { ...PLAIN, method: 'name', bearers: 3 },
      '3 accounts bear this name, and none is the parent of the others.',
    ],
    [
      { ...PLAIN, method: 'id', is_free_mail: true },
      'No account has this id. Its free-mail address says nothing of a company.',
    ],
    [
      { ...PLAIN, method: 'address', is_free_mail: true },
      'Free mail, or no domain at all: it says nothing of a company.',
    ],
    [
      { ...PLAIN, method: 'domain', missing_account_id: 'A7' },
      'You confirmed the account A7, which is not loaded.',
    ],
  ] as const)('%o: %s', (group, text) => {
    expect(reasonText(group)).toBe(text);
  });
});

describe('a source', () => {
  const source = { dataset: 'responses', file_name: 'a.csv', first_row: 17 } as const;

  it('names its rows and the first record', () => {
    expect(sourceText({ ...source, rows: 12 })).toBe('responses: 12 rows in a.csv, from record 17');
    expect(sourceText({ ...source, rows: 1 })).toBe('responses: 1 row in a.csv, record 17');
  });
});

it('one row belongs, several belong', () => {
  expect([rowsBelong(1), rowsBelong(12)]).toEqual(['1 row belongs', '12 rows belong']);
});
