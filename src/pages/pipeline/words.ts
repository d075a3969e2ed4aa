import { countInWords, formatCount } from '../../domain/format';
import { listed } from '../../domain/words';

/** The first of many names, and how many more there are. */
export function firstNames(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  return `${names.slice(0, most).join(', ')} and ${formatCount(names.length - most)} more`;
}

/** A count with its noun: "one review", "14 reviews". */
export function counted(count: number, one: string, several: string): string {
  return `${countInWords(count)} ${count === 1 ? one : several}`;
}
