/** The eight standings an account can have at the as-of date (docs/measures.md), worst claim first. */
export const STANDINGS = [
  'land mine',
  're-check',
  'resting',
  'off-strategy',
  'ready',
  'in pipeline',
  'hidden gem',
  'outside',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** Whether a text is one of the standings. */
export function isStanding(text: string): text is Standing {
  return STANDINGS.some((standing) => standing === text);
}

/** The checks a claimed reference has to pass, in the order in which they are applied. */
export const CHECKS = [
  'exiting',
  'unhappy',
  'hot incident',
  'no current signal',
  'worn out',
  'off-strategy',
] as const;

export type Check = (typeof CHECKS)[number];

/** The standing a claimed account gets when a check is the first that it fails. */
export const STANDING_OF_CHECK: Record<Check, Standing> = {
  exiting: 'land mine',
  unhappy: 'land mine',
  'hot incident': 'land mine',
  'no current signal': 're-check',
  'worn out': 'resting',
  'off-strategy': 'off-strategy',
};

/** The standings that a claimed account can have. */
export const CLAIMED_STANDINGS: readonly Standing[] = [
  'ready',
  ...new Set(Object.values(STANDING_OF_CHECK)),
];

/** How old the newest relationship answer of an account is. */
export const FRESHNESS = ['fresh', 'aging', 'stale', 'transactional only', 'no signal'] as const;

export type Freshness = (typeof FRESHNESS)[number];
