/** Net promoter scores of a group, by segment and over time, with their intervals. */

import { isoDay } from './cell-values';
import type { CalculationOptions } from './figures';
import { lastQuarterEnds } from './fiscal-quarters';
import { NO_SEGMENTS } from './frame';
import { responseValue } from './response-value';
import type { Day, ResponseRow, SampleRows } from './sample-rows';
import { type Choice, EVERY_ACCOUNT, segmentsIn, type View, viewOf } from './view';

const WINDOW_DAYS = 365;
const QUARTERS = 8;

export interface NpsFigures {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly answers: number;
  readonly nps: number | null;
  readonly centre: number | null;
  readonly half_width: number | null;
  readonly interval_low: number | null;
  readonly interval_high: number | null;
}

export interface SegmentNps extends NpsFigures {
  readonly segment: string;
}

export interface QuarterNps extends NpsFigures {
  readonly quarter_end: string;
}

/** The score of so many promoters and detractors among n answers. */
export function npsFigures(promoters: number, detractors: number, n: number): NpsFigures {
  const counts = { promoters, passives: n - promoters - detractors, detractors, answers: n };
  if (n === 0) {
    const none = { nps: null, centre: null, half_width: null };
    return { ...counts, ...none, interval_low: null, interval_high: null };
  }
  const nps = (100 * (promoters - detractors)) / n;
  const p = (promoters + 0.75) / (n + 3);
  const d = (detractors + 0.75) / (n + 3);
  const centre = 100 * (p - d);
  const halfWidth = 196 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  return {
    ...counts,
    nps,
    centre,
    half_width: halfWidth,
    interval_low: Math.min(nps, Math.max(-100, centre - halfWidth)),
    interval_high: Math.max(nps, Math.min(100, centre + halfWidth)),
  };
}

function npsOf(responses: readonly ResponseRow[]): NpsFigures {
  const countOf = (value: number): number =>
    responses.filter((response) => responseValue(response) === value).length;
  return npsFigures(countOf(100), countOf(-100), responses.length);
}

/** The NPS answers of the chosen accounts in the 365 days to a day. */
function npsAnswers(rows: SampleRows, { accountIds }: View, end: Day): ResponseRow[] {
  return rows.responses.filter(
    ({ accountId, metric, respondedAt }) =>
      metric === 'nps' &&
      accountId !== null &&
      accountIds.has(accountId) &&
      respondedAt > end - WINDOW_DAYS &&
      respondedAt <= end,
  );
}

/** By segment of the account, in order of the names; only segments with an answer. */
export function npsBySegment(
  rows: SampleRows,
  options: CalculationOptions,
  dimension: string,
  choice: Choice = EVERY_ACCOUNT,
): SegmentNps[] {
  const view = viewOf(rows, options, choice);
  const answers = view.dimensions.has(dimension) ? npsAnswers(rows, view, view.asOf) : [];
  const segmentsOf = ({ accountId }: ResponseRow): readonly string[] =>
    segmentsIn(view.frame.segmentsById.get(accountId ?? '') ?? NO_SEGMENTS, dimension);
  const names = new Set(answers.flatMap(segmentsOf));
  return [...names].sort().map((segment) => ({
    segment,
    ...npsOf(answers.filter((answer) => segmentsOf(answer).includes(segment))),
  }));
}

/** At each of the last eight ends of fiscal quarters by the day, oldest first. */
export function npsOverTime(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice = EVERY_ACCOUNT,
): QuarterNps[] {
  const view = viewOf(rows, options, choice);
  const ends = lastQuarterEnds(QUARTERS, view.asOf, view.settings.fiscalYearStart);
  return ends.map((end) => ({
    quarter_end: isoDay(end),
    ...npsOf(npsAnswers(rows, view, end)),
  }));
}
