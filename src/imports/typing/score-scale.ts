import type { ScoreColumn } from '../recognising/decisions';

/** What a score is measured on. */
export interface ScoreScale {
  metric: NonNullable<ScoreColumn['metric']>;
  scaleMin: number;
  scaleMax: number;
}

/** The lowest NPS answers that are favourable, and neutral. */
const PROMOTER = 9;
const PASSIVE = 7;
/** The bounds of other scales, in tenths of their span. */
const FAVOURABLE_TENTHS = 6;
const UNFAVOURABLE_TENTHS = 4;
const FAVOURABLE = 'favourable';
const NEUTRAL = 'neutral';
const UNFAVOURABLE = 'unfavourable';

/** How a scale is written in `Answers.scales`, in options and in evidence: `nps`, `csat 1–5`, `other 0–10`. */
const WRITTEN = /^(csat|ces|other) (-?\d+)–(-?\d+)$/;

/** The scale of each metric where nothing else is said; another metric has none. */
const USUAL = {
  nps: { metric: 'nps', scaleMin: 0, scaleMax: 10 },
  csat: { metric: 'csat', scaleMin: 1, scaleMax: 5 },
  ces: { metric: 'ces', scaleMin: 1, scaleMax: 7 },
  other: null,
} as const satisfies Record<ScoreScale['metric'], ScoreScale | null>;

/** The scales that are offered where a file does not tell, the likeliest first. */
export const OFFERED_SCALES: readonly string[] = [
  'nps',
  'csat 1–5',
  'ces 1–7',
  'csat 0–1',
  'other 0–10',
  'other 1–10',
  'other 0–5',
  'other 1–3',
  'other 1–4',
  'other 1–6',
  'other 0–100',
];

/** The scale that a written one means; null where it means none. */
export function scaleOf(value: string): ScoreScale | null {
  if (value === 'nps') return USUAL.nps;
  const [, metric, least, most] = WRITTEN.exec(value) ?? [];
  if (metric !== 'csat' && metric !== 'ces' && metric !== 'other') return null;
  const scale = { metric, scaleMin: Number(least), scaleMax: Number(most) } as const;
  return scale.scaleMin < scale.scaleMax ? scale : null;
}

/** The scale of a metric where nothing else is said; null where it has none. */
export function usualScale(metric: ScoreScale['metric']): ScoreScale | null {
  return USUAL[metric];
}

/** What a score says on a scale, by the bands of docs/measures.md; compared exactly, as response_value does. */
export function countsAs(score: number, { metric, scaleMin, scaleMax }: ScoreScale): string {
  if (metric === 'nps')
    return score >= PROMOTER ? FAVOURABLE : score >= PASSIVE ? NEUTRAL : UNFAVOURABLE;
  const tenths = 10 * (score - scaleMin);
  const span = scaleMax - scaleMin;
  if (tenths > FAVOURABLE_TENTHS * span) return FAVOURABLE;
  return tenths < UNFAVOURABLE_TENTHS * span ? UNFAVOURABLE : NEUTRAL;
}
