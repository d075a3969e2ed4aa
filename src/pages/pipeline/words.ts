import { countInWords, formatCount } from '../../domain/format';

/** A text as the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as a sentence lists them: "A, B and C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The first of many names, and how many more there are. */
export function firstNames(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  return `${names.slice(0, most).join(', ')} and ${formatCount(names.length - most)} more`;
}

/** A count with its noun: "one review", "14 reviews". */
export function counted(count: number, one: string, several: string): string {
  return `${countInWords(count)} ${count === 1 ? one : several}`;
}
