import { formatCount } from '../../domain/format';
import type { TrialRow } from './choices';

/** What is tried of a segment: "Healthcare: grow, target 12". */
export function trialRowText({ segment, direction, target }: TrialRow): string {
  return `${segment}: ${direction}, ${target === null ? 'derived target' : `target ${formatCount(target)}`}`;
}
