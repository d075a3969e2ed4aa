import { DIMENSIONS_OF_NOMINATIONS } from '../../domain/plan';
import type { PlanProblem } from '../../plan/plan-problem';
import type { PlanCandidate } from '../../queries/plan-candidates';
import type { PlanSegmentRow } from '../../queries/plan-segments';
import type { PlanChoices } from './choices';

/** What the database says of segments and of accounts that can be recruited. */
export interface PlanRows {
  segments: readonly PlanSegmentRow[];
  candidates: readonly PlanCandidate[];
}

/** A dimension that counts, and how much of the objective it is (0–1). */
export interface CountedDimension {
  dimension: string;
  weight: number;
  basis: PlanSegmentRow['demand_basis'];
}

/** A problem, and what its numbers stand for: segments and candidates by their place in it. */
export interface PlanInputs {
  problem: PlanProblem;
  segments: readonly PlanSegmentRow[];
  candidates: readonly PlanCandidate[];
  dimensions: readonly CountedDimension[];
  /** Every dimension in which some segment needs references. */
  available: readonly string[];
}

/** The problem that the choices set. */
export function planInputs(rows: PlanRows, choices: PlanChoices): PlanInputs {
  const needed = rows.segments.filter(({ target }) => target > 0);
  const available = [...new Set(needed.map(({ dimension }) => dimension))];
  const names = countedNames(needed, available, choices.dimensions);
  const dimensions = weighed(needed, names);
  const weightOf = new Map(dimensions.map(({ dimension, weight }) => [dimension, weight]));
  const limited = limitedDimension(choices, available);
  const isLimited = (dimension: string) =>
    choices.most !== null && (limited === null ? names.includes(dimension) : dimension === limited);
  const segments = rows.segments.filter(
    ({ dimension }) => names.includes(dimension) || isLimited(dimension),
  );
  const excluded = new Set(choices.excluded);
  const candidates = rows.candidates.filter(({ account_id }) => !excluded.has(account_id));
  const included = candidates.flatMap(({ account_id }, place) =>
    choices.included.includes(account_id) ? [place] : [],
  );
  const places = new Map(segments.map((row, place) => [placeKey(row), place]));
  return {
    problem: {
      segments: segments.map(({ dimension, demand_share, target, ready }) => ({
        weight: (weightOf.get(dimension) ?? 0) * demand_share,
        target,
        ready,
        most: isLimited(dimension) ? (choices.most ?? 0) : Number.POSITIVE_INFINITY,
      })),
      candidates: candidates.map((candidate) => placesOf(candidate, places)),
      picks: Math.max(choices.picks, included.length),
      included,
    },
    segments,
    candidates,
    dimensions,
    available,
  };
}

/** The dimension whose segments are limited; null for all that count, as where the one chosen is not there. */
export function limitedDimension(
  { mostIn }: Pick<PlanChoices, 'mostIn'>,
  available: readonly string[],
): string | null {
  return mostIn !== null && available.includes(mostIn) ? mostIn : null;
}

function placesOf(candidate: PlanCandidate, places: ReadonlyMap<string, number>): number[] {
  return candidate.dimensions
    .flatMap((dimension, at) => {
      const place = places.get(placeKey({ dimension, segment: candidate.segments[at] ?? '' }));
      return place === undefined ? [] : [place];
    })
    .sort((one, other) => one - other);
}

/** Dimension and segment as one text. */
export function placeKey({ dimension, segment }: { dimension: string; segment: string }): string {
  return JSON.stringify([dimension, segment]);
}

/**
 * The dimensions that count: those chosen, else those that the strategy names, else all. What is known of
 * nominated accounts alone counts only where it is chosen.
 */
function countedNames(
  needed: readonly PlanSegmentRow[],
  available: readonly string[],
  chosen: readonly string[] | null,
): string[] {
  const among = (names: readonly string[]) => available.filter((name) => names.includes(name));
  const ofAccounts = available.filter((name) => !DIMENSIONS_OF_NOMINATIONS.includes(name));
  const ofStrategy = ofAccounts.filter((name) =>
    needed.some(({ dimension, is_in_strategy }) => dimension === name && is_in_strategy),
  );
  const choices = [among(chosen ?? []), ofStrategy, ofAccounts, available];
  return [...(choices.find((names) => names.length > 0) ?? [])];
}

/** Each dimension with its part of the objective; all parts are 1, unless none counts anything. */
function weighed(needed: readonly PlanSegmentRow[], names: readonly string[]): CountedDimension[] {
  const found = names.flatMap((name) => {
    const row = needed.find(({ dimension }) => dimension === name);
    return row ? [{ dimension: name, weight: row.dimension_weight, basis: row.demand_basis }] : [];
  });
  const whole = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map((one) => ({ ...one, weight: whole > 0 ? one.weight / whole : 0 }));
}
