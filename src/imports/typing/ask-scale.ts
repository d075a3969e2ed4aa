import type { Decisions, ScoreColumn } from '../recognising/decisions';
import type { ScoreEvidence } from './evidence';
import type { ImportQuestion } from './formats';
import { countsAs, OFFERED_SCALES, type ScoreScale, scaleOf, usualScale } from './score-scale';

/** The scales of a file's score columns. */
export interface SettledScales {
  scales: ReadonlyMap<string, ScoreScale>;
  questions: readonly ImportQuestion[];
}

/**
 * A score column is on the scale that the user said, else on that of its own decision, else on the
 * one that the way of writing implies, else on the usual one of its metric; otherwise the user is
 * asked, unless a column of the file or a constant tells it record by record.
 */
export function settleScales(
  evidence: readonly ScoreEvidence[],
  decisions: Decisions,
): SettledScales {
  const scales = new Map<string, ScoreScale>();
  const questions: ImportQuestion[] = [];
  for (const score of decisions.scores) {
    const found = evidence.find(({ column }) => column === score.column);
    const scale = knownScale(score, found, decisions);
    if (scale !== null) scales.set(score.column, scale);
    else if (found !== undefined && found.filled > 0 && !isToldByRecord(decisions))
      questions.push(scaleQuestion(found));
  }
  return { scales, questions };
}

function knownScale(
  { column, metric, scaleMin, scaleMax }: ScoreColumn,
  evidence: ScoreEvidence | undefined,
  { answers }: Decisions,
): ScoreScale | null {
  const answered = scaleOf(answers.scales?.[column] ?? '');
  if (answered !== null) return answered;
  if (metric === 'nps') return usualScale(metric);
  const implied = scaleOf(evidence?.impliedScale ?? '');
  if (scaleMin !== undefined && scaleMax !== undefined)
    return { metric: metric ?? implied?.metric ?? 'other', scaleMin, scaleMax };
  if (metric === null) return implied;
  return implied === null ? usualScale(metric) : { ...implied, metric };
}

function isToldByRecord({ columns, constants }: Decisions): boolean {
  const isTold = (field: string) => columns[field] !== undefined || constants[field] !== undefined;
  return isTold('metric') || (isTold('scale_min') && isTold('scale_max'));
}

function scaleQuestion(score: ScoreEvidence): ImportQuestion {
  const { column, filled, readable, examples, least, most } = score;
  const range = least === null || most === null ? '' : `, which holds ${least} to ${most}`;
  return {
    kind: 'score scale',
    columns: [column],
    text: `Which scale is “${column}”${range}, measured on?`,
    subject: column,
    options: fittingScales(score).map(({ value, scale }) => ({
      value,
      label: scaleLabel(scale),
      examples: examples.map(({ written, score: number }) => ({
        written,
        read: countsAs(number, scale),
      })),
      unreadable: filled - readable,
    })),
  };
}

/** The offered scales that hold every score, the shortest first; else one that is made to measure. */
function fittingScales({ least, most }: ScoreEvidence): { value: string; scale: ScoreScale }[] {
  const low = Math.floor(least ?? 0);
  const high = Math.ceil(most ?? 0);
  const offered = OFFERED_SCALES.flatMap((value) => {
    const scale = scaleOf(value);
    const holds =
      scale !== null && (least === null || (scale.scaleMin <= low && high <= scale.scaleMax));
    return holds ? [{ value, scale }] : [];
  }).sort((one, other) => one.scale.scaleMax - other.scale.scaleMax);
  if (offered.length > 0) return offered;
  const value = `other ${low}–${Math.max(high, low + 1)}`;
  const scale = scaleOf(value);
  return scale === null ? [] : [{ value, scale }];
}

const METRICS: Record<ScoreScale['metric'], string> = {
  nps: 'NPS, how likely to recommend',
  csat: 'Satisfaction',
  ces: 'Ease',
  other: 'Another score',
};

function scaleLabel({ metric, scaleMin, scaleMax }: ScoreScale): string {
  return `${METRICS[metric]}, ${scaleMin} to ${scaleMax}`;
}
