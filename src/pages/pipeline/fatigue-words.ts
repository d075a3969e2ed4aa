import { countInWords, formatPercent } from '../../domain/format';
import { TOP_USED_COUNT } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import type { Fatigue } from '../../queries/fatigue';
import type { ReferenceUses } from '../../queries/reference-uses';
import type { QuarterUses } from '../../queries/uses-by-quarter';
import { isCarriedByFew } from './pipeline-headline';
import { counted } from './words';

/** Whether any use, accepted or not, is known of the last year. */
export function isAnyAsked({ uses, accepted, declined, no_answer }: Fatigue): boolean {
  return uses + accepted + declined + no_answer > 0;
}

/** Whether a few carry the load, as the title of its figures. */
export function loadFinding(fatigue: Fatigue): string {
  const share = formatPercent(fatigue.top_five_share);
  if (fatigue.uses === 0) return 'No reference was used in the last year';
  return isCarriedByFew(fatigue)
    ? `${sentenceCase(countInWords(TOP_USED_COUNT))} references carry ${share} of the uses`
    : `The uses are spread: the ${countInWords(TOP_USED_COUNT)} most used carry ${share}`;
}

/** How often references were used of late, as the title of the quarters. */
export function quartersFinding(rows: readonly QuarterUses[]): string {
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (!last) return 'No use of a reference is known';
  const times = `Used ${counted(last.uses, 'time', 'times')} in ${last.quarter}`;
  return before ? `${times}, after ${countInWords(before.uses)} in ${before.quarter}` : times;
}

type CapState = 'over' | 'at' | 'near';

/** How close a reference is to the cap; null where it may be used at least twice more. */
export function capState({ uses_90d }: ReferenceUses, cap: number): CapState | null {
  if (uses_90d > cap) return 'over';
  if (uses_90d === cap) return 'at';
  return cap > 1 && uses_90d === cap - 1 ? 'near' : null;
}

/** The nearest to the cap first, or the furthest over it; the most used of the year among equals. */
export function nearestCapFirst(rows: readonly ReferenceUses[]): ReferenceUses[] {
  return [...rows].sort((one, other) => other.uses_90d - one.uses_90d || other.uses - one.uses);
}

/** Who must rest, as the title of the uses by account. */
export function capFinding(rows: readonly ReferenceUses[], cap: number): string {
  const at = rows.filter(({ uses_90d }) => uses_90d >= cap).length;
  const near = rows.filter((row) => capState(row, cap) === 'near').length;
  if (at + near === 0) return 'No reference is near the cap';
  const below = counted(near, 'is one use below', 'are one use below');
  if (at === 0) return `No reference is at the cap; ${below} it`;
  const reached = `${sentenceCase(counted(at, 'reference has', 'references have'))} reached the cap`;
  return near === 0 ? reached : `${reached}, ${below} it`;
}

/** How many ready references wait to be used, as the title of their list. */
export function idleFinding(rows: readonly object[]): string {
  if (rows.length === 0) return 'No ready reference is idle';
  return `${sentenceCase(counted(rows.length, 'ready reference was', 'ready references were'))} not used for a year`;
}
