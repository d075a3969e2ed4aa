import { useMemo } from 'react';
import * as v from 'valibot';
import { MOST_PLANNED_PICKS, PLANNED_PICKS } from '../../domain/plan';
import { passBy, useAddressPart } from '../../state/use-address';

/** The directions that a segment can have. */
export const DIRECTIONS = ['grow', 'hold', 'exit'] as const;

const names = v.fallback(v.array(v.string()), []);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const choices = v.object({
  /** How many accounts to recruit. */
  picks: v.fallback(v.pipe(count, v.maxValue(MOST_PLANNED_PICKS)), PLANNED_PICKS),
  /** The dimensions that count; null: the page's own choice. */
  dimensions: v.fallback(v.nullable(v.array(v.string())), null),
  /** How many may be picked in one segment, and of which dimension; null: as many as may be, of any that counts. */
  most: v.fallback(v.nullable(count), null),
  mostIn: v.fallback(v.nullable(v.string()), null),
  /** The ids of accounts to pick in any case, and of those not to pick. */
  included: names,
  excluded: names,
  /** What if: rows of the strategy that were others. A null target is the derived one. */
  strategy: v.fallback(
    v.array(
      v.object({
        dimension: v.string(),
        segment: v.string(),
        direction: v.picklist(DIRECTIONS),
        target: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      }),
    ),
    [],
  ),
  /** What if: dimensions that counted more or less. */
  weights: v.fallback(v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0))), {}),
});

/** What the page is asked for. */
export type PlanChoices = v.InferOutput<typeof choices>;

/** A row of the strategy as it might be. */
export type TrialRow = PlanChoices['strategy'][number];

export const FIRST_CHOICES: PlanChoices = v.parse(choices, {});

/** Reads the choices out of an address; what cannot be understood is at its default. */
export function readChoices(text: string | null): PlanChoices {
  try {
    return v.parse(choices, JSON.parse(text ?? '{}'));
  } catch {
    return FIRST_CHOICES;
  }
}

/** Writes the choices for an address, without those at their default; null where all are. */
export function writeChoices(chosen: PlanChoices): string | null {
  const defaults = new Map<string, unknown>(Object.entries(FIRST_CHOICES));
  const own = Object.entries(chosen).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(name)),
  );
  return own.length === 0 ? null : JSON.stringify(Object.fromEntries(own));
}

/** What is tried that the settings in force do not say. */
export type Tried = Pick<PlanChoices, 'strategy' | 'weights'>;

/** Whether anything is tried. */
export function isTrial({ strategy, weights }: Tried): boolean {
  return strategy.length > 0 || Object.keys(weights).length > 0;
}

/** The choices in the address, and the way to change some of them. */
export function useChoices(): [PlanChoices, (change: Partial<PlanChoices>) => void] {
  const text = useAddressPart('plan');
  const chosen = useMemo(() => readChoices(text), [text]);
  return [chosen, (change) => passBy({ plan: writeChoices({ ...chosen, ...change }) })];
}
