/** Medians and the Wilson interval. */

const Z = 1.96;

/** The middle value, or the mean of the middle two; null where there is none. */
export function median(values: readonly number[]): number | null {
  const ordered = [...values].sort((one, other) => one - other);
  const low = ordered[Math.floor((ordered.length - 1) / 2)];
  const high = ordered[Math.ceil((ordered.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export interface Rate {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A share with its Wilson 95 % interval; null where there is nothing to take a share of. */
export function wilsonRate(hits: number, n: number): Rate {
  if (n === 0) {
    return { rate: null, low: null, high: null };
  }
  const p = hits / n;
  const centre = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return { rate: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
