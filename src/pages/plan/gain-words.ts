import type { GainRow } from '../../charts/gain-rows';
import { dimensionLabel } from '../../domain/dimensions';
import { countInWords, formatCount, formatPercent } from '../../domain/format';
import { listed, sentenceCase } from '../../domain/words';
import type { DimensionGain, PlanResult, SegmentGain } from './plan-result';
import { pointsText } from './plan-words';

const NAMED = 2;
/** What gains less is told as gaining nothing. */
const TOLD = 0.0005;

/** Which dimension gains most, as a title. */
export function dimensionFinding({ dimensions }: PlanResult): string {
  const [best] = [...dimensions].sort(
    (one, other) => other.after - other.before - (one.after - one.before),
  );
  if (!best || best.after - best.before < TOLD) return 'No dimension gains';
  return `${dimensionLabel(best.dimension)} gains most: from ${formatPercent(best.before)} to ${formatPercent(best.after)}`;
}

/** Which segments reach their target by the plan, as a title. */
export function segmentFinding(segments: readonly SegmentGain[]): string {
  const reached = segments.filter(({ before, after }) => before < 1 && after >= 1);
  const short = segments.filter(({ after }) => after < 1);
  if (reached.length > 0)
    return `${namesOf(reached)} ${reached.length === 1 ? 'has' : 'have'} enough with the plan`;
  if (short.length === 0) return 'Every segment has enough already';
  const gaining = segments.filter(({ before, after }) => after > before);
  if (gaining.length > 0)
    return `${namesOf(gaining)} ${gaining.length === 1 ? 'gains' : 'gain'}, and ${short.length === 1 ? 'one segment stays' : `${countInWords(short.length)} segments stay`} short`;
  return `${sentenceCase(countInWords(short.length))} ${short.length === 1 ? 'segment stays' : 'segments stay'} short, and the plan fills none`;
}

function namesOf(segments: readonly SegmentGain[]): string {
  const names = segments.map(({ segment }) => segment);
  if (names.length <= NAMED + 1) return listed(names);
  return `${names.slice(0, NAMED).join(', ')} and ${countInWords(names.length - NAMED)} more`;
}

export function dimensionRows(dimensions: readonly DimensionGain[]): GainRow[] {
  return dimensions.map(({ dimension, before, after }) => ({
    id: dimension,
    label: dimensionLabel(dimension),
    before,
    gained: after - before,
    needed: 1,
    text:
      after - before < TOLD
        ? formatPercent(before)
        : `${formatPercent(before)} → ${formatPercent(after)}`,
    aside: after - before < TOLD ? '–' : pointsText(after - before),
  }));
}

export function segmentRows(segments: readonly SegmentGain[]): GainRow[] {
  return segments.map(({ segment, target, ready, picked, demand_share }) => ({
    id: segment,
    label: segment,
    before: ready,
    gained: picked,
    needed: target,
    text: `${formatCount(ready)}${picked > 0 ? ` → ${formatCount(ready + picked)}` : ''} of ${formatCount(target)}`,
    aside: formatPercent(demand_share),
  }));
}

/** The segments as rows of a file. */
export function segmentFileRows(segments: readonly SegmentGain[]): object[] {
  return segments.map(({ is_in_strategy, dimension_weight, ...segment }) => segment);
}
