import type { WaterfallStep } from '../../charts/waterfall-steps';
import { type SegmentChoice, withChosen } from '../../domain/dimensions';
import { STANDING_OF_CHECK, type Standing } from '../../domain/standings';

/** Chooses the claimed references. */
export const CLAIMED: SegmentChoice = { dimension: '@programme', segment: 'claimed' };

/** Chooses the accounts of a standing. */
export function ofStanding(segment: Standing): SegmentChoice {
  return { dimension: '@standing', segment };
}

/** What chooses exactly the accounts that a bar of the waterfall counts. */
export function choiceBehind(step: WaterfallStep): SegmentChoice {
  if (step === 'claimed') return CLAIMED;
  if (step === 'ready') return ofStanding('ready');
  const standing = STANDING_OF_CHECK[step];
  // Three checks make land mines; each of the others has a standing of its own.
  return standing === 'land mine'
    ? { dimension: '@fails_first', segment: step }
    : ofStanding(standing);
}

/** The filters with a choice made in place of others in its dimension, or taken back where it is on. */
export function toggled(filters: readonly SegmentChoice[], choice: SegmentChoice): SegmentChoice[] {
  const { dimension, segment } = choice;
  const own = filters.filter((one) => one.dimension === dimension);
  const isOn = own.length === 1 && own[0]?.segment === segment;
  return withChosen(filters, dimension, isOn ? [] : [segment]);
}
