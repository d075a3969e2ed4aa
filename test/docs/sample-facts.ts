import { isClaimedStage, stageAt } from '../independent/account-history';
import type { PlacedAccount } from '../independent/calculate';
import { type ComparedAccount, compareDays } from '../independent/comparison';
import { coverageRows } from '../independent/coverage';
import type { AccountFigures, SegmentFigures } from '../independent/figures';
import { type CountedRow, countedRows, type Picture } from '../independent/picture';
import { readFiles } from '../independent/read-files';
import type { NominationRow, ResponseRow } from '../independent/sample-rows';
import { EVERY_ACCOUNT } from '../independent/view';
import { sampleBytes } from '../support/sample';

/** What plain TypeScript knows of the sample, worked out without SQL. */
export interface SampleFacts {
  picture: Picture;
  /** The accounts by their ids, with their figures and the owner that the file names. */
  accounts: readonly (AccountFigures & { id: string; owner: string })[];
  /** The accounts on the comparison date and on the as-of date. */
  compared: readonly ComparedAccount[];
  placed: readonly PlacedAccount[];
  segments: readonly SegmentFigures[];
  /** The nominations that are approved or active. */
  claims: readonly CountedRow<NominationRow>[];
  /** The answers of accounts in the last 365 days. */
  answersOfTheYear: readonly CountedRow<ResponseRow>[];
}

const YEAR_DAYS = 365;

/** Reads the files of the sample and works out everything at the default as-of date. */
export function sampleFacts(): SampleFacts {
  const rows = readFiles(sampleBytes());
  const { view, accounts: compared } = compareDays(rows, {}, null, EVERY_ACCOUNT);
  const { settings, asOf, frame } = view;
  const placed = compared.map(({ now }) => now);
  const figures = new Map(placed.map(({ accountId, standing }) => [accountId, standing]));
  const picture: Picture = { rows, settings, asOf, accounts: figures };
  const owners = new Map(rows.accounts.map((row) => [row.accountId, row.cells.get('OwnerId')]));
  return {
    picture,
    accounts: [...figures].map(([id, own]) => ({
      id,
      owner: owners.get(id) ?? '',
      ...own,
    })),
    compared,
    placed,
    segments: coverageRows(placed, frame.strategy, settings),
    claims: countedRows(picture, rows.nominations).filter((nomination) =>
      isClaimedStage(stageAt(nomination, asOf)),
    ),
    answersOfTheYear: countedRows(picture, rows.responses).filter(
      ({ respondedAt }) => respondedAt <= asOf && asOf - respondedAt < YEAR_DAYS,
    ),
  };
}
