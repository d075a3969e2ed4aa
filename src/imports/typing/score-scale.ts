import type { ScoreColumn } from '../recognising/decisions';

/** What a score is measured on. */
export interface ScoreScale {
  metric: NonNullable<ScoreColumn['metric']>;
  scaleMin: number;
  scaleMax: number;
}

/** How a scale is written in `Answers.scales`, in options and in evidence: `nps`, `csat 1–5`, `other 0–10`. */
const WRITTEN = /^(csat|ces|other) (\d+)–(\d+)$/;

const NPS: ScoreScale = { metric: 'nps', scaleMin: 0, scaleMax: 10 };

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
  if (value === 'nps') return NPS;
  const [, metric, least, most] = WRITTEN.exec(value) ?? [];
  if (metric !== 'csat' && metric !== 'ces' && metric !== 'other') return null;
  const scale = { metric, scaleMin: Number(least), scaleMax: Number(most) } as const;
  return scale.scaleMin < scale.scaleMax ? scale : null;
}
