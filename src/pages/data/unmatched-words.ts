import { formatCount } from '../../domain/format';
import type { UnmatchedGroup } from '../../queries/unmatched-groups';

type Reason = Pick<UnmatchedGroup, 'method' | 'bearers' | 'is_free_mail' | 'missing_account_id'>;

/** Why the rows of a group belong to no account, in plain words. */
export function reasonText({ method, bearers, is_free_mail, missing_account_id }: Reason): string {
  if (missing_account_id !== null)
    return `You confirmed the account ${missing_account_id}, which is not loaded.`;
  const mail = is_free_mail ? ' Its free-mail address says nothing of a company.' : '';
  return KEY_REASONS[method](bearers) + (method === 'address' ? '' : mail);
}

const KEY_REASONS: Record<UnmatchedGroup['method'], (bearers: number) => string> = {
  domain: (bearers) =>
    bearers === 0
      ? 'No account has this domain.'
      : `${formatCount(bearers)} accounts have this domain, and none is the parent of the others.`,
  name: (bearers) =>
    bearers === 0
      ? 'No account bears this name.'
      : `${formatCount(bearers)} accounts bear this name, and none is the parent of the others.`,
  id: () => 'No account has this id.',
  address: () => 'Free mail, or no domain at all: it says nothing of a company.',
  none: () => 'Nothing in these rows names an account.',
};

/** What a group holds and where from: "responses: 12 rows in answers.csv, from record 17". */
export function sourceText({ dataset, file_name, rows, first_row }: Source): string {
  const from = `record ${formatCount(first_row)}`;
  return rows === 1
    ? `${dataset}: 1 row in ${file_name}, ${from}`
    : `${dataset}: ${formatCount(rows)} rows in ${file_name}, from ${from}`;
}

type Source = UnmatchedGroup['sources'][number];

/** "1 row belongs", "1,204 rows belong". */
export function rowsBelong(rows: number): string {
  return rows === 1 ? '1 row belongs' : `${formatCount(rows)} rows belong`;
}
