/** The list of accounts: who is in it, and in which order. */

import type { AccountFigures } from './figures';
import { compareText, type Picture } from './picture';
import type { AccountRow } from './sample-rows';

export interface ListOptions {
  readonly search: string;
  readonly sort:
    | 'account_name'
    | 'revenue'
    | 'current_sentiment'
    | 'newest_relationship_at'
    | 'standing'
    | 'industry';
  readonly isDescending: boolean;
}

const STANDINGS = [
  'land mine',
  're-check',
  'resting',
  'off-strategy',
  'ready',
  'in pipeline',
  'hidden gem',
  'outside',
];

interface Listed {
  readonly account: AccountRow;
  readonly figures: AccountFigures;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function isFound({ accountId, accountName, domain }: AccountRow, search: string): boolean {
  const wanted = search.trim();
  return (
    plain(accountName).includes(plain(wanted)) ||
    (domain ?? '').toLowerCase().includes(wanted.toLowerCase()) ||
    accountId.toLowerCase().includes(wanted.toLowerCase())
  );
}

function sortValue(
  { account, figures }: Listed,
  sort: ListOptions['sort'],
): number | string | null {
  switch (sort) {
    case 'account_name':
      return plain(account.accountName);
    case 'industry':
      return account.industry === '' ? null : account.industry;
    case 'standing':
      return STANDINGS.indexOf(figures.standing);
    default:
      return figures[sort];
  }
}

/** Unknown ones last, whichever way the others go. */
function compareValues(
  one: number | string | null,
  other: number | string | null,
  isDescending: boolean,
): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return (one < other ? -1 : 1) * (isDescending ? -1 : 1);
}

function listed({ rows, accounts }: Picture, search: string): Listed[] {
  return rows.accounts.flatMap((account) => {
    const figures = accounts.get(account.accountId);
    return figures !== undefined && isFound(account, search) ? [{ account, figures }] : [];
  });
}

/** The ids of the listed accounts in their order, with the figures that come from more than one place. */
export function accountList(picture: Picture, { search, sort, isDescending }: ListOptions) {
  return listed(picture, search)
    .sort(
      (one, other) =>
        compareValues(sortValue(one, sort), sortValue(other, sort), isDescending) ||
        compareText(one.account.accountName, other.account.accountName) ||
        compareText(one.account.accountId, other.account.accountId),
    )
    .map(({ account, figures }) => ({
      account_id: account.accountId,
      account_name: account.accountName,
      standing: figures.standing,
      reasons: figures.reasons,
      revenue: figures.revenue,
      strategic_value: figures.strategic_value,
      current_sentiment: figures.current_sentiment,
      interval_low: figures.interval_low,
      interval_high: figures.interval_high,
      freshness: figures.freshness,
      newest_relationship_at: figures.newest_relationship_at,
      responses: figures.responses,
      programme_stage: figures.programme_stage,
      uses_90d: figures.uses_90d,
      uses_365d: figures.uses_365d,
      last_used_at: figures.last_used_at,
      size_band: account.sizeBand,
    }));
}

export function accountTotals(picture: Picture, search: string) {
  const figures = listed(picture, search).map((one) => one.figures);
  const countOf = (standing: string) => figures.filter((one) => one.standing === standing).length;
  return {
    accounts: figures.length,
    claimed: figures.filter(({ programme_stage }) => programme_stage === 'claimed').length,
    ready: countOf('ready'),
    land_mines: countOf('land mine'),
    gems: countOf('hidden gem'),
  };
}

/** Every listed account with its place and those beside it. */
export function neighbours(picture: Picture, options: ListOptions) {
  const list = accountList(picture, options);
  return list.map(({ account_id }, at) => ({
    account_id,
    place: at + 1,
    accounts: list.length,
    previous_id: list[at - 1]?.account_id ?? null,
    previous_name: list[at - 1]?.account_name ?? null,
    next_id: list[at + 1]?.account_id ?? null,
    next_name: list[at + 1]?.account_name ?? null,
  }));
}
