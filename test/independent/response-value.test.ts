import { describe, expect, it } from 'vitest';
import { responseValue } from './response-value';
import type { Metric } from './sample-rows';

/** The values of all whole scores of a scale, from its least to its greatest. */
function valuesOfScale(metric: Metric, scaleMin: number, scaleMax: number): number[] {
  const scores = Array.from({ length: scaleMax - scaleMin + 1 }, (_, index) => scaleMin + index);
  return scores.map((score) => responseValue({ metric, score, scaleMin, scaleMax }));
}

describe('value of an answer', () => {
  it('is that of promoters, passives and detractors for NPS', () => {
    expect(valuesOfScale('nps', 0, 10)).toEqual([
      -100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100,
    ]);
  });

  it('is 4–5 / 3 / 1–2 for CSAT', () => {
    expect(valuesOfScale('csat', 1, 5)).toEqual([-100, -100, 0, 100, 100]);
  });

  it('is 5–7 / 4 / 1–3 for CES', () => {
    expect(valuesOfScale('ces', 1, 7)).toEqual([-100, -100, -100, 0, 100, 100, 100]);
  });

  it('is favourable or unfavourable for good or bad', () => {
    expect(valuesOfScale('other', 0, 1)).toEqual([-100, 100]);
  });

  it('takes the bounds 0.4 and 0.6 as neutral', () => {
    const values = [3.9, 4, 6, 6.1].map((score) =>
      responseValue({ metric: 'other', score, scaleMin: 0, scaleMax: 10 }),
    );
    expect(values).toEqual([-100, 0, 0, 100]);
  });
});
