/** Where references come from, and what has become of them: by source, and by incentive. */

import { isClaimedStage, nominationsAt, stageAt } from './account-history';
import { type CountedRow, countedRows, figuresOf, type Picture } from './picture';
import type { NominationRow } from './sample-rows';
import { median, wilsonRate } from './statistics';

const SOURCES = [
  'sales',
  'services',
  'executive',
  'advisory board',
  'community',
  'largest revenue',
  'marquee',
  'other',
] as const;
type Source = (typeof SOURCES)[number];

const NO_INCENTIVE = ['', 'no', 'none', 'false', '0', 'n', '-'];

interface Scorecard {
  readonly nominated: number;
  readonly claimed: number;
  readonly ready: number;
  readonly land_mines: number;
  readonly ready_rate: number | null;
  readonly rate_low: number | null;
  readonly rate_high: number | null;
  readonly median_sentiment: number | null;
  readonly median_value: number | null;
}

export interface SourceRow extends Scorecard {
  readonly source: Source;
}

export interface IncentiveRow extends Scorecard {
  readonly is_given: boolean;
}

/** The source of a nomination; one that is not known is other. */
export function sourceOf({ source }: NominationRow): Source {
  const text = (source ?? '').trim().toLowerCase();
  return SOURCES.find((candidate) => candidate === text) ?? 'other';
}

export function isIncentiveGiven({ incentive }: NominationRow): boolean {
  return !NO_INCENTIVE.includes((incentive ?? '').trim().toLowerCase());
}

/** The known ones of some figures. */
function known(values: readonly (number | null)[]): number[] {
  return values.flatMap((value) => (value === null ? [] : [value]));
}

/** The accounts of some nominations, each once; claimed are those of an approved or active one. */
function scorecard(picture: Picture, nominations: readonly CountedRow<NominationRow>[]): Scorecard {
  const nominated = figuresOf(
    picture,
    nominations.map(({ accountId }) => accountId),
  );
  const claimed = figuresOf(
    picture,
    nominations
      .filter((nomination) => isClaimedStage(stageAt(nomination, picture.asOf)))
      .map(({ accountId }) => accountId),
  );
  const ready = claimed.filter(({ standing }) => standing === 'ready').length;
  const rate = wilsonRate(ready, claimed.length);
  return {
    nominated: nominated.length,
    claimed: claimed.length,
    ready,
    land_mines: claimed.filter(({ standing }) => standing === 'land mine').length,
    ready_rate: rate.rate,
    rate_low: rate.low,
    rate_high: rate.high,
    median_sentiment: median(known(nominated.map((figures) => figures.current_sentiment))),
    median_value: median(known(nominated.map((figures) => figures.strategic_value))),
  };
}

/** The nominations of counted accounts that exist at the day. */
export function existingNominations(picture: Picture): CountedRow<NominationRow>[] {
  return countedRows(picture, nominationsAt(picture.rows.nominations, picture.asOf));
}

/** The question `source-scorecard`: sources that nominated an account, in their usual order. */
export function sourceScorecard(picture: Picture): SourceRow[] {
  const nominations = existingNominations(picture);
  return SOURCES.flatMap((source) => {
    const own = nominations.filter((nomination) => sourceOf(nomination) === source);
    return own.length === 0 ? [] : [{ source, ...scorecard(picture, own) }];
  });
}

/** The question `incentive-scorecard`: with an incentive, then without, where there are any. */
export function incentiveScorecard(picture: Picture): IncentiveRow[] {
  const nominations = existingNominations(picture);
  return [true, false].flatMap((isGiven) => {
    const own = nominations.filter((nomination) => isIncentiveGiven(nomination) === isGiven);
    return own.length === 0 ? [] : [{ is_given: isGiven, ...scorecard(picture, own) }];
  });
}
