import type { IntervalRow } from '../../charts/interval-rows';
import { formatCount } from '../../domain/format';
import type { IncentiveScore } from '../../queries/incentive-scorecard';
import type { Influence } from '../../queries/influence';
import type { SegmentNps } from '../../queries/nps';
import type { QuarterNps } from '../../queries/nps-over-time';
import type { Recovery } from '../../queries/recovery';
import type { SourceScore } from '../../queries/source-scorecard';

type Score = Omit<SourceScore, 'source'>;

/** The ready rates of sources as dots, those with the most claimed references first. */
export function sourceRows(scores: readonly SourceScore[]): IntervalRow[] {
  return [...scores]
    .sort((one, other) => other.claimed - one.claimed)
    .map((score) => ({ id: score.source, label: score.source, ...readiness(score) }));
}

/** The ready rates with and without an incentive as dots. */
export function incentiveRows(scores: readonly IncentiveScore[]): IntervalRow[] {
  return scores.map((score) => ({
    id: String(score.is_given),
    label: score.is_given ? 'with an incentive' : 'without one',
    ...readiness(score),
  }));
}

function readiness({ ready, claimed, ready_rate, rate_low, rate_high }: Score) {
  return {
    value: ready_rate,
    low: rate_low,
    high: rate_high,
    n: claimed,
    counts: `${formatCount(ready)} of ${formatCount(claimed)}`,
  };
}

/** The won rates of closed opportunities with and without a reference as dots. */
export function influenceRows(found: Influence): IntervalRow[] {
  return [
    {
      id: 'with',
      label: 'with a reference',
      value: found.rate_with,
      low: found.rate_with_low,
      high: found.rate_with_high,
      n: found.with_use,
      counts: `${formatCount(found.won_with)} of ${formatCount(found.with_use)}`,
    },
    {
      id: 'without',
      label: 'without one',
      value: found.rate_without,
      low: found.rate_without_low,
      high: found.rate_without_high,
      n: found.without_use,
      counts: `${formatCount(found.won_without)} of ${formatCount(found.without_use)}`,
    },
  ];
}

/** The recovery rate as a single dot. */
export function recoveryRows(found: Recovery): IntervalRow[] {
  return [
    {
      id: 'recovered',
      label: 'won back',
      value: found.rate,
      low: found.rate_low,
      high: found.rate_high,
      n: found.accounts,
      counts: `${formatCount(found.recovered)} of ${formatCount(found.accounts)}`,
    },
  ];
}

/** NPS of segments as dots, those with the most answers first. */
export function npsRows(rows: readonly SegmentNps[]): IntervalRow[] {
  return [...rows]
    .sort((one, other) => other.answers - one.answers)
    .map((row) => ({ id: row.segment, label: row.segment, ...npsFigures(row) }));
}

/** NPS at quarter ends as the points of a line. */
export function npsPoints(rows: readonly QuarterNps[]) {
  return rows.map((row) => ({ id: row.quarter_end, ...npsFigures(row) }));
}

function npsFigures({ nps, interval_low, interval_high, answers }: Omit<SegmentNps, 'segment'>) {
  return {
    value: nps,
    low: interval_low,
    high: interval_high,
    n: answers,
    counts: `n ${formatCount(answers)}`,
  };
}
