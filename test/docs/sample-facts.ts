import { isClaimedStage, stageAt } from '../independent/account-history';
import { calculateRows, type PlacedAccount } from '../independent/calculate';
import { type ComparedAccount, compareDays } from '../independent/comparison';
import type { AccountFigures, SegmentFigures } from '../independent/figures';
import { type CountedRow, countedRows, type Picture, pictureOf } from '../independent/picture';
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
  const picture = pictureOf(rows, {});
  const compared = compareDays(rows, {}, null, EVERY_ACCOUNT).accounts;
  const owners = new Map(rows.accounts.map((row) => [row.accountId, row.cells.get('OwnerId')]));
  return {
    picture,
    accounts: [...picture.accounts].map(([id, figures]) => ({
      id,
      owner: owners.get(id) ?? '',
      ...figures,
    })),
    compared,
    placed: compared.map(({ now }) => now),
    segments: calculateRows(rows, {}).segments,
    claims: countedRows(picture, rows.nominations).filter((nomination) =>
      isClaimedStage(stageAt(nomination, picture.asOf)),
    ),
    answersOfTheYear: countedRows(picture, rows.responses).filter(
      ({ respondedAt }) => respondedAt <= picture.asOf && picture.asOf - respondedAt < YEAR_DAYS,
    ),
  };
}
