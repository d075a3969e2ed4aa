import type { FirstStep, StepCount } from '../../queries/first-steps';

/** A part of the Overview that needs data of its own. */
export type Part = 'figures' | 'programme' | 'gems' | 'coverage' | 'map';

export type Lit = ReadonlySet<Part>;

/** The parts that the loaded data can fill; the first steps say what would light the others. */
export function litParts(steps: readonly StepCount[]): Lit {
  const has = (wanted: FirstStep) => steps.some(({ step, count }) => step === wanted && count > 0);
  // Without a strategy the open pipeline stands in for it.
  const hasAim = has('strategy') || has('opportunities');
  const isFilled: Record<Part, boolean> = {
    figures: has('accounts'),
    programme: has('nominations'),
    gems: !has('nominations') && has('answers') && hasAim,
    coverage: hasAim,
    map: has('answers'),
  };
  const parts: Part[] = ['figures', 'programme', 'gems', 'coverage', 'map'];
  return new Set(parts.filter((part) => isFilled[part]));
}
