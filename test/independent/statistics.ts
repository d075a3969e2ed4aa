/** The few statistics that the measures name, each as its definition has it. */

import { sum } from './arithmetic';

const Z = 1.96;

/** A share of a count with its interval; all null where nothing is counted. */
export interface Rate {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** k of n with the Wilson 95 % interval, clipped to 0…1. */
export function wilsonRate(k: number, n: number): Rate {
  if (n === 0) {
    return { rate: null, low: null, high: null };
  }
  const rate = k / n;
  const centre = (rate + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return { rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The middle value, or the mean of the middle two; null where there is none. */
export function median(values: readonly number[]): number | null {
  const ordered = [...values].sort((one, other) => one - other);
  const lower = ordered[Math.floor((ordered.length - 1) / 2)];
  const upper = ordered[Math.ceil((ordered.length - 1) / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** ΣΣ|x_i − x_j| / (2 n Σx): 0 where all are equal; null where their sum is 0. */
export function gini(values: readonly number[]): number | null {
  const total = sum(values);
  if (total === 0) {
    return null;
  }
  let differences = 0;
  for (const one of values) {
    for (const other of values) {
      differences += Math.abs(one - other);
    }
  }
  return differences / (2 * values.length * total);
}

/** The rank of every value, the smallest 1; equal values share the mean of their ranks. */
export function averageRanks(values: readonly number[]): number[] {
  const ordered = [...values].sort((one, other) => one - other);
  const firstRank = new Map<number, number>();
  const lastRank = new Map<number, number>();
  ordered.forEach((value, index) => {
    firstRank.set(value, firstRank.get(value) ?? index + 1);
    lastRank.set(value, index + 1);
  });
  return values.map((value) => ((firstRank.get(value) ?? 0) + (lastRank.get(value) ?? 0)) / 2);
}

/** Pearson's correlation; null under two pairs or where one side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  const meanOne = sum(pairs.map(([one]) => one)) / n;
  const meanOther = sum(pairs.map(([, other]) => other)) / n;
  const products = sum(pairs.map(([one, other]) => (one - meanOne) * (other - meanOther)));
  const squaresOne = sum(pairs.map(([one]) => (one - meanOne) ** 2));
  const squaresOther = sum(pairs.map(([, other]) => (other - meanOther) ** 2));
  return n < 2 || squaresOne === 0 || squaresOther === 0
    ? null
    : products / Math.sqrt(squaresOne * squaresOther);
}

/** Spearman's ρ: the correlation of the average ranks. */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  const ranksOne = averageRanks(pairs.map(([one]) => one));
  const ranksOther = averageRanks(pairs.map(([, other]) => other));
  return correlation(ranksOne.map((rank, index) => [rank, ranksOther[index] ?? rank] as const));
}
