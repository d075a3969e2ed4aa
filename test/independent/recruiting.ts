/** What recruiting gains, from the definition alone (docs/measures.md, "Recruit next"). */

/** A segment as the definition names it. */
export interface NeededSegment {
  /** Its share of the demand, times what its dimension counts. */
  readonly demand: number;
  readonly target: number;
  readonly ready: number;
  /** At most so many may be recruited in it. */
  readonly most: number;
}

export interface Recruiting {
  readonly segments: readonly NeededSegment[];
  /** The segments of each account that can be recruited. */
  readonly accounts: readonly (readonly number[])[];
  readonly size: number;
  readonly certain: readonly number[];
}

function membersIn(recruiting: Recruiting, set: readonly number[], segment: number): number {
  return set.filter((account) => recruiting.accounts[account]?.includes(segment)).length;
}

/** Σ demand · (min(target, ready + picks) − min(target, ready)) / target. */
export function gainOfSet(recruiting: Recruiting, set: readonly number[]): number {
  return recruiting.segments
    .map(({ demand, target, ready }, segment) => {
      if (target === 0) {
        return 0;
      }
      const picks = membersIn(recruiting, set, segment);
      return (demand * (Math.min(target, ready + picks) - Math.min(target, ready))) / target;
    })
    .reduce((sum, gain) => sum + gain, 0);
}

/** Whether a set keeps to the size and the limits; those certain may exceed a limit, nobody beside them. */
export function isAllowed(recruiting: Recruiting, set: readonly number[]): boolean {
  const { segments, size, certain } = recruiting;
  return (
    set.length <= size &&
    certain.every((account) => set.includes(account)) &&
    segments.every(
      ({ most }, segment) =>
        membersIn(recruiting, set, segment) <=
        Math.max(most, membersIn(recruiting, certain, segment)),
    )
  );
}

/** The most that any set gains, by trying every one. */
export function bestGain(recruiting: Recruiting): number {
  const { accounts, size, certain } = recruiting;
  const others = accounts.map((_, account) => account).filter((one) => !certain.includes(one));
  let best = 0;
  const tryFrom = (place: number, set: readonly number[]): void => {
    if (isAllowed(recruiting, set)) {
      best = Math.max(best, gainOfSet(recruiting, set));
    }
    if (set.length === size) {
      return;
    }
    for (let next = place; next < others.length; next += 1) {
      tryFrom(next + 1, [...set, others[next] ?? 0]);
    }
  };
  tryFrom(0, certain);
  return best;
}
