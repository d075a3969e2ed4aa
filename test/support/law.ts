const SEED = 20260930;
const LONG_FACTOR = 20;

/** Some of many like cases, evenly spread and always the same; all of them in the long form. */
export function someOf<Case>(cases: readonly Case[], count: number): readonly Case[] {
  if (process.env.REFSCOPE_LONG) return cases;
  const step = Math.max(1, Math.ceil(cases.length / count));
  return cases.filter((_, at) => at % step === 0 || at === cases.length - 1);
}

/** How often fast-check tries a law: in the short form always the same cases, in the long one many new ones. */
export function law(runs: number): { seed?: number; numRuns: number } {
  return process.env.REFSCOPE_LONG
    ? { numRuns: runs * LONG_FACTOR }
    : { seed: SEED, numRuns: runs };
}
