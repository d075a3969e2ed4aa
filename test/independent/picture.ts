/** What every question is asked of: the rows, the day, and the figures of the accounts. */

import { placeAccounts } from './calculate';
import type { AccountFigures, CalculationOptions } from './figures';
import type { Day, MatchedRow, SampleRows, UseRow } from './sample-rows';
import type { Settings } from './settings';
import { type Choice, EVERY_ACCOUNT, viewOf } from './view';

export interface Picture {
  readonly rows: SampleRows;
  readonly settings: Settings;
  readonly asOf: Day;
  /** The accounts that count, by account id: all of them, or those of the chosen segments. */
  readonly accounts: ReadonlyMap<string, AccountFigures>;
}

export function pictureOf(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice = EVERY_ACCOUNT,
): Picture {
  const { settings, asOf, frame, accountIds } = viewOf(rows, options, choice);
  const chosen = placeAccounts(rows, settings, asOf, frame).filter(({ accountId }) =>
    accountIds.has(accountId),
  );
  const accounts = new Map(chosen.map(({ accountId, standing }) => [accountId, standing]));
  return { rows, settings, asOf, accounts };
}

/** A row with its account, which is one of those that count. */
export type CountedRow<Row extends MatchedRow> = Row & { readonly accountId: string };

/** The rows that belong to an account that counts. */
export function countedRows<Row extends MatchedRow>(
  picture: Picture,
  rows: readonly Row[],
): CountedRow<Row>[] {
  return rows.filter(
    (row): row is CountedRow<Row> => row.accountId !== null && picture.accounts.has(row.accountId),
  );
}

/** The figures of some accounts, each once. */
export function figuresOf(picture: Picture, accountIds: Iterable<string>): AccountFigures[] {
  return [...new Set(accountIds)].flatMap((accountId) => {
    const figures = picture.accounts.get(accountId);
    return figures === undefined ? [] : [figures];
  });
}

/** Whether a day is one of the last so many days: (T − days, T]. */
export function isInLastDays(day: Day, days: number, asOf: Day): boolean {
  return day > asOf - days && day <= asOf;
}

/** A use counts unless it was declined or never answered. */
export function isCountedUse({ outcome }: UseRow): boolean {
  return outcome !== 'declined' && outcome !== 'no answer';
}

/** Orders texts by their characters' codes, as an ascending sort of account ids does. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
