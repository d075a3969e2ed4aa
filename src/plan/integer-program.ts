import { countPicks, gainOf, gapOf, type PlanProblem } from './plan-problem';

/** Candidates that are in the same segments, as far as these count: which of them are picked is the same. */
export interface CandidateClass {
  members: number[];
  segments: number[];
  most: number;
}

/** A row or variable by its place, and by what. */
type Terms = readonly { variable: number; factor: number }[];

/**
 * What is left to decide once the included are picked, as an integer program: a whole number of picks for
 * each class of candidates, then, for each segment whose gap they could overfill, how much of it is filled.
 */
export interface IntegerProgram {
  classes: CandidateClass[];
  /** What one unit of each variable gains; the classes come first. */
  gains: number[];
  /** Each variable lies between 0 and this. */
  most: number[];
  /** Each sum is at most its limit. */
  rows: { limit: number; terms: Terms }[];
  /** What the included gain. */
  base: number;
}

/** The integer program of a problem. */
export function integerProgram(problem: PlanProblem): IntegerProgram {
  const { segments, candidates, included } = problem;
  const picks = Math.max(0, problem.picks - included.length);
  const counted = segments.map(() => 0);
  for (const candidate of included)
    for (const place of candidates[candidate] ?? []) counted[place] = (counted[place] ?? 0) + 1;
  const left = segments.map((segment, place) => {
    const count = counted[place] ?? 0;
    return {
      gap: Math.max(0, gapOf(segment) - count),
      gain: gainOf(segment),
      most: Math.max(0, segment.most - count),
    };
  });
  const isNeeded = (place: number) => {
    const { gap = 0, gain = 0 } = left[place] ?? {};
    return gap > 0 && gain > 0;
  };
  const isLimited = (place: number) => (left[place]?.most ?? 0) < picks;
  const classes = classesOf(problem, {
    matters: (place) => isNeeded(place) || isLimited(place),
    isNeeded,
  })
    .map((one) => ({
      ...one,
      most: Math.min(
        picks,
        one.members.length,
        ...one.segments.map((place) => left[place]?.most ?? 0),
      ),
    }))
    .filter(({ most }) => most > 0);

  const gains = classes.map(() => 0);
  const most = classes.map((one) => one.most);
  const rows = [{ limit: picks, terms: classes.map((_, variable) => ({ variable, factor: 1 })) }];
  const classesIn = segments.map((): number[] => []);
  for (const [variable, { segments: places }] of classes.entries())
    for (const place of places) classesIn[place]?.push(variable);
  for (const [place, { gap, gain, most: limit }] of left.entries()) {
    const own = classesIn[place] ?? [];
    if (own.length === 0) continue;
    const reachable = Math.min(
      picks,
      limit,
      own.reduce((sum, variable) => sum + (classes[variable]?.most ?? 0), 0),
    );
    const terms = own.map((variable) => ({ variable, factor: 1 }));
    if (isLimited(place)) rows.push({ limit, terms });
    if (!isNeeded(place)) continue;
    // Where all that can be picked fits into the gap, each pick simply counts.
    if (reachable <= gap)
      for (const variable of own) gains[variable] = (gains[variable] ?? 0) + gain;
    else {
      const filled = gains.length;
      gains.push(gain);
      most.push(gap);
      const picked = terms.map(({ variable }) => ({ variable, factor: -1 }));
      rows.push({ limit: 0, terms: [{ variable: filled, factor: 1 }, ...picked] });
    }
  }
  return { classes, gains, most, rows, base: countPicks(problem, included).objective() };
}

interface Mattering {
  matters: (place: number) => boolean;
  isNeeded: (place: number) => boolean;
}

/** Candidates by the segments that matter; those that fill nothing are in none. */
function classesOf(problem: PlanProblem, { matters, isNeeded }: Mattering) {
  const classes = new Map<string, Omit<CandidateClass, 'most'>>();
  const included = new Set(problem.included);
  for (const [candidate, places] of problem.candidates.entries()) {
    if (included.has(candidate) || !places.some(isNeeded)) continue;
    const own = places.filter(matters);
    const key = own.join(' ');
    const known = classes.get(key);
    if (known) known.members.push(candidate);
    else classes.set(key, { members: [candidate], segments: own });
  }
  return [...classes.values()];
}

/** The value of each variable where some candidates are picked beside the included. */
export function valuesOf(program: IntegerProgram, plan: readonly number[]): number[] {
  const taken = new Set(plan);
  const values = program.classes.map(
    ({ members }) => members.filter((candidate) => taken.has(candidate)).length,
  );
  // After the first, each row with a variable beyond the classes says how much of a gap that fills.
  for (const { terms } of program.rows) {
    const [first, ...picked] = terms;
    if (first === undefined || first.variable < program.classes.length) continue;
    const count = picked.reduce((sum, { variable }) => sum + (values[variable] ?? 0), 0);
    values[first.variable] = Math.min(program.most[first.variable] ?? 0, count);
  }
  return values;
}

/** The candidates behind the values of a solution: of each class the first ones. */
export function picksOf(program: IntegerProgram, values: ArrayLike<number>): number[] {
  return program.classes.flatMap(({ members }, variable) =>
    members.slice(0, Math.round(values[variable] ?? 0)),
  );
}
