/** A picture of a few accounts whose figures can be set by hand. */

import type { AccountFigures } from './figures';
import { type Picture, pictureOf } from './picture';
import { readFiles } from './read-files';
import type { SampleFile } from './sample-rows';
import { accountFile } from './small-files';

/** The accounts by id, which is their name too; what is not set by hand is calculated. */
export function pictureAt(
  asOf: string,
  accounts: Readonly<Record<string, Partial<AccountFigures>>>,
  ...files: readonly SampleFile[]
): Picture {
  const named = Object.keys(accounts).map((id) => ({ Id: id, Name: id }));
  const rows = readFiles([accountFile(named), ...files]);
  const picture = pictureOf(rows, { asOf });
  const figures = [...picture.accounts].map(
    ([accountId, calculated]) => [accountId, { ...calculated, ...accounts[accountId] }] as const,
  );
  return { ...picture, accounts: new Map(figures) };
}

/** The same picture in which only some of the accounts count. */
export function ofAccounts(picture: Picture, accountIds: ReadonlySet<string>): Picture {
  const kept = [...picture.accounts].filter(([accountId]) => accountIds.has(accountId));
  return { ...picture, accounts: new Map(kept) };
}
