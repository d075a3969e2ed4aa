const SEED = 20260930;
const LONG_FACTOR = 20;

/** How often fast-check tries a law: in the short form always the same cases, in the long one many new ones. */
export function law(runs: number): { seed?: number; numRuns: number } {
  return process.env.REFSCOPE_LONG
    ? { numRuns: runs * LONG_FACTOR }
    : { seed: SEED, numRuns: runs };
}
