/** How many accounts a plan recruits unless told, and at most. */
export const PLANNED_PICKS = 10;
export const MOST_PLANNED_PICKS = 100;

/** An account can stand in for a pick where the plan keeps all but this share of its gain. */
export const REPLACEMENT_LOSS = 0.02;

/** How long the best plan is looked for before the best so far has to do; with its start the solver answers within 10 s. */
export const PROOF_SECONDS = 9;

/** How plans are shaken to see which picks stay: so many times, always the same ones. */
export const SHAKES = 50;
export const SHAKE_SEED = 20260930;

/** By how much of itself the demand of a segment is shaken at most, up or down, and by how many references its target. */
export const DEMAND_SHAKE = 0.2;
export const TARGET_SHAKE = 1;

/** Gains are shares of the demand; what differs by less is the same. */
export const SAME_GAIN = 1e-12;

/** What the demand of a dimension's segments is counted by: the first that is known of any of them. */
export const DEMAND_BASES = ['open pipeline', 'open opportunities', 'segments'] as const;

/** They are known of who was nominated alone: a plan counts them only where it is told to. */
export const DIMENSIONS_OF_NOMINATIONS: readonly string[] = ['topic', 'format'];
