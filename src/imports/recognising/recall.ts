import { wholeKey } from './column';
import type { Decisions } from './decisions';

/**
 * Decisions that were remembered for another file of the same fingerprint, with the names that this
 * file gives its columns; null where one of them is not there.
 */
export function recall(remembered: Decisions, columns: readonly string[]): Decisions | null {
  const missing: string[] = [];
  const here = (name: string): string => {
    const found = columns.includes(name)
      ? name
      : columns.find((column) => wholeKey(column) === wholeKey(name));
    if (found === undefined) missing.push(name);
    return found ?? name;
  };
  const { scales } = remembered.answers;
  const recalled: Decisions = {
    ...remembered,
    columns: mapValues(remembered.columns, here),
    ...(remembered.fallbacks && {
      fallbacks: mapValues(remembered.fallbacks, (names) => names.map(here)),
    }),
    scores: remembered.scores.map((score) => ({ ...score, column: here(score.column) })),
    answers: {
      ...remembered.answers,
      ...(scales && {
        scales: Object.fromEntries(
          Object.entries(scales).map(([name, scale]) => [here(name), scale]),
        ),
      }),
    },
  };
  return missing.length === 0 ? recalled : null;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
