import { SMALL_NUMBER } from '../../domain/settings';
import { listed, sentenceCase } from '../../domain/words';

/** A rate or score with its interval and what it rests on, as it is compared with others. */
export interface Compared {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
}

export interface Apart {
  higher: Compared;
  lower: Compared;
}

/** Those that rest on enough to be compared. */
export function comparable<Row extends Compared>(rows: readonly Row[]): Row[] {
  return rows.filter(({ value, n }) => value !== null && n >= SMALL_NUMBER);
}

/** The two that lie furthest apart, where their intervals do not meet; null where no two can be told apart. */
export function furthestApart(rows: readonly Compared[]): Apart | null {
  const pairs = comparable(rows).flatMap((higher) =>
    comparable(rows)
      .filter(({ high }) => high !== null && higher.low !== null && high < higher.low)
      .map((lower) => ({ higher, lower })),
  );
  const distance = ({ higher, lower }: Apart) => (higher.value ?? 0) - (lower.value ?? 0);
  return pairs.sort((one, other) => distance(other) - distance(one))[0] ?? null;
}

export interface CompareWords {
  /** What is compared: "source", "sources". */
  one: string;
  several: string;
  /** What each rests on: "claimed references". */
  evidence: string;
}

/** What can and what cannot be said of some rates or scores, in plain words. */
export function apartSentences(rows: readonly Compared[], words: CompareWords): string {
  const enough = comparable(rows);
  const few = rows.filter((row) => !enough.includes(row)).map(({ label }) => label);
  const sentences = [comparison(enough, words)];
  if (few.length > 0 && enough.length > 0)
    sentences.push(
      `${sentenceCase(listed(few))} ${few.length === 1 ? 'rests' : 'rest'} on fewer than ${SMALL_NUMBER} ${words.evidence} and ${few.length === 1 ? 'says' : 'say'} nothing yet.`,
    );
  return sentences.join(' ');
}

function comparison(enough: readonly Compared[], { one, several, evidence }: CompareWords): string {
  const [only] = enough;
  if (!only) return `No ${one} rests on ${SMALL_NUMBER} ${evidence} yet, so nothing can be said.`;
  if (enough.length === 1)
    return `${sentenceCase(only.label)} alone rests on ${SMALL_NUMBER} or more ${evidence}: there is nothing to compare it with.`;
  const apart = furthestApart(enough);
  if (apart)
    return `${sentenceCase(apart.higher.label)} and ${apart.lower.label} can be told apart: their intervals do not meet. Smaller differences may be chance.`;
  return `${sentenceCase(listed(enough.map(({ label }) => label)))} cannot be told apart: their intervals overlap, so the ${several} may well be alike.`;
}
