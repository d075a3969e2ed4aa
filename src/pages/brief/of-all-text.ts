import { formatCount } from '../../domain/format';

/** How many of a list are shown, as the end of a sentence; nothing where that is all of them. */
export function ofAllText(shown: number, count: number): string {
  return count > shown ? `; ${formatCount(shown)} of ${formatCount(count)} are shown` : '';
}
