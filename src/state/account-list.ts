import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ACCOUNT_SORTS, type AccountOrder, type AccountSort } from '../queries/account-order';

/** How the list of accounts is looked at: by its own page, and by the way from one account to the next. */
export interface AccountListView extends Omit<AccountOrder, 'filters'> {
  columns: readonly AccountSort[];
}

/** The columns that are shown until somebody chooses others. */
export const FIRST_COLUMNS: readonly AccountSort[] = [
  'account_name',
  'standing',
  'reasons',
  'revenue',
  'strategic_value',
  'current_sentiment',
  'newest_relationship_at',
  'responses',
  'programme_stage',
  'uses_365d',
  'industry',
];

const KEY = 'refscope.account-columns';

const view = createStore<AccountListView>(() => ({
  search: '',
  sort: 'revenue',
  isDescending: true,
  columns: storedColumns(),
}));

/** The present view of the list. */
export function useAccountList(): AccountListView {
  return useStore(view);
}

/** Changes the view; chosen columns are remembered by this browser. */
export function lookAtAccounts(change: Partial<AccountListView>): void {
  view.setState(change);
  if (change.columns) localStorage.setItem(KEY, change.columns.join(' '));
}

/** The columns among some texts, in the order of the list; the first ones where there is none. */
export function columnsFrom(stored: string | null): readonly AccountSort[] {
  const names = new Set((stored ?? '').split(' '));
  const known = ACCOUNT_SORTS.filter((name) => names.has(name));
  return known.length === 0 ? FIRST_COLUMNS : known;
}

function storedColumns(): readonly AccountSort[] {
  return columnsFrom(localStorage.getItem(KEY));
}
