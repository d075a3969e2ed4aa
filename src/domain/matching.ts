/** The keys by which a row of a file names its account, the first that leads to one counting. */
export const KEY_METHODS = ['id', 'domain', 'name', 'address'] as const;

export type KeyMethod = (typeof KEY_METHODS)[number];

/** How a row found its account, in the order in which the ways are tried. */
export const MATCH_METHODS = ['id', 'domain', 'name', 'alias', 'parent'] as const;
