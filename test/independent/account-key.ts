/**
 * How a row of any dataset finds its account: account id, then domain, then name; of a domain or name
 * that a family of accounts shares, the head of that family.
 */

import { readRequiredText } from './cell-values';
import type { AccountRow } from './sample-rows';

const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const EMPTY_ID = '000000000000000AAA';

const TWO_LABEL_SUFFIXES = new Set(
  'co.uk com.au co.jp com.br org.uk co.nz gov.uk ac.uk com.sg co.in com.mx'.split(' '),
);
const FREE_MAIL_DOMAINS = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com gmx.de ' +
    'gmx.net web.de aol.com proton.me protonmail.com'
  ).split(' '),
);
const LEGAL_FORMS = new Set(
  (
    'gmbh ag inc llc ltd limited plc sa sas bv nv ab oy spa srl co corp corporation company kg ' +
    'se as aps pty'
  ).split(' '),
);

/** One of the three check letters: bit i is set where letter i of the five is upper case. */
function checkLetter(five: string): string {
  const bits = [...five].map((letter, index) => (/[A-Z]/.test(letter) ? 2 ** index : 0));
  return SUFFIX_LETTERS.charAt(bits.reduce((sum, bit) => sum + bit, 0));
}

/** The 18-character form of a CRM id; other ids stay as written; the empty id is null. */
export function fullAccountId(text: string): string | null {
  const id = text.trim();
  const full = /^[0-9A-Za-z]{15}$/.test(id)
    ? id + [0, 5, 10].map((start) => checkLetter(id.slice(start, start + 5))).join('')
    : id;
  return full === '' || full === EMPTY_ID ? null : full;
}

/** The id of an account as it is written, in which it is shown; other writings of it lead to it. */
export function readAccountId(text: string, field: string): string {
  readRequiredText(fullAccountId(text) ?? '', field);
  return text.trim();
}

/** The registrable domain of a website or an e-mail address, good enough for the sample. */
export function registrableDomain(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.$/, '');
  const labels = host.split('.');
  const count = TWO_LABEL_SUFFIXES.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.length < count || labels.includes('') ? null : labels.slice(-count).join('.');
}

/** Lower case, without accents, punctuation and trailing legal forms; null if nothing is left. */
export function normalisedName(text: string): string | null {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (LEGAL_FORMS.has(words.at(-1) ?? '')) {
    words.pop();
  }
  const name = words.join(' ');
  return name === '' ? null : name;
}

/** What a row says about its account; an empty text where the row has no such column. */
export interface AccountKey {
  readonly accountId: string;
  readonly emailOrWebsite: string;
  readonly name: string;
}

/** The account that a key belongs to, or null: unmatched. */
export type AccountMatcher = (key: AccountKey) => string | null;

type Bearers = ReadonlyMap<string, readonly AccountRow[]>;

/** The accounts that bear each value. */
function bearersOf(
  accounts: readonly AccountRow[],
  keyOf: (account: AccountRow) => string | null,
): Bearers {
  const bearers = new Map<string, AccountRow[]>();
  for (const account of accounts) {
    const value = keyOf(account);
    if (value !== null) {
      bearers.set(value, [...(bearers.get(value) ?? []), account]);
    }
  }
  return bearers;
}

/** The only bearer of a value. */
function single(bearers: readonly AccountRow[] = []): string | undefined {
  return bearers.length === 1 ? bearers[0]?.accountId : undefined;
}

type Ancestors = (account: AccountRow) => ReadonlySet<string>;

/** The parents of an account up to the last; none where they go round in a circle. */
function ancestorsAmong(accounts: readonly AccountRow[]): Ancestors {
  const byId = new Map(accounts.map((account) => [fullAccountId(account.accountId), account]));
  return (account) => {
    const found = new Set<string>();
    let parent = byId.get(account.parentAccountId);
    while (parent !== undefined) {
      if (found.has(parent.accountId)) {
        return new Set();
      }
      found.add(parent.accountId);
      parent = byId.get(parent.parentAccountId);
    }
    return found;
  };
}

/** Of several bearers the one from whom all others descend. */
function headOf(bearers: readonly AccountRow[] = [], ancestors: Ancestors): string | undefined {
  const head = bearers.find(({ accountId }) =>
    bearers.every((other) => other.accountId === accountId || ancestors(other).has(accountId)),
  );
  return bearers.length > 1 ? head?.accountId : undefined;
}

/** `rollsUp`: whether what a family shares leads to its head. */
export function createAccountMatcher(
  accounts: readonly AccountRow[],
  rollsUp = true,
): AccountMatcher {
  const byId = new Map(accounts.map(({ accountId }) => [fullAccountId(accountId), accountId]));
  const byDomain = bearersOf(accounts, (account) => account.domain);
  const byName = bearersOf(accounts, (account) => normalisedName(account.accountName));
  const ancestors = ancestorsAmong(accounts);
  return (key) => {
    const id = fullAccountId(key.accountId);
    const ofId = id === null ? undefined : byId.get(id);
    const domain = registrableDomain(key.emailOrWebsite);
    const ofDomain =
      domain === null || FREE_MAIL_DOMAINS.has(domain) ? undefined : byDomain.get(domain);
    const name = normalisedName(key.name);
    const ofName = name === null ? undefined : byName.get(name);
    const alone = ofId ?? single(ofDomain) ?? single(ofName);
    const family = headOf(ofDomain, ancestors) ?? headOf(ofName, ancestors);
    return alone ?? (rollsUp ? family : undefined) ?? null;
  };
}
