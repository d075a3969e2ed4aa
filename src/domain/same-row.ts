import type { DatasetName } from './dataset';

/** By what a row of one export is found again in another. */
export interface SameRow {
  /**
   * The columns that say which row it is; without the first of them a row is only like another one or
   * not. `account` is the first key by which the row names its account.
   */
  key: readonly string[];
  /** The columns that name it to a reader, the most telling first. `account` as the reader knows it. */
  names: readonly string[];
}

/** What makes two rows of a dataset the same one. A use has nothing that says which it is. */
export const SAME_ROW: Readonly<Record<DatasetName, SameRow>> = {
  accounts: { key: ['account_id'], names: ['account_name', 'account_id'] },
  opportunities: { key: ['opportunity_id'], names: ['name', 'account', 'opportunity_id'] },
  responses: {
    key: ['response_id', 'question'],
    names: ['account', 'responded_at', 'question', 'response_id'],
  },
  incidents: { key: ['incident_id'], names: ['subject', 'account', 'incident_id'] },
  nominations: {
    key: ['account', 'contact', 'nominated_at'],
    names: ['account', 'contact', 'nominated_at'],
  },
  uses: { key: [], names: ['account', 'used_at', 'type'] },
  strategy: { key: ['dimension', 'segment'], names: ['segment', 'dimension'] },
  rates: { key: ['currency', 'per', 'valid_from'], names: ['currency', 'per', 'valid_from'] },
};

/** How many rows of each kind of difference are shown; a download has all of them. */
export const SHOWN_DIFFERENCES = 5;
