/** The factors with which the weight of a dimension is tried. */
export const WEIGHT_FACTORS: readonly number[] = [0.8, 1.2];

/** By how much of itself a threshold is moved to see what hangs on it. */
export const THRESHOLD_STEP = 0.2;

/** The settings that have a say in whether a reference is ready. */
export const STEPPED_SETTINGS = [
  'half_life_days',
  'shrinkage',
  'relationship_weight',
  'transactional_weight',
  'aging_days',
  'hot_days',
  'use_cap',
  'use_window_days',
  'on_strategy_value',
] as const;

/** The least that those of them can be that are whole numbers. */
export const LEAST_OF_WHOLE: Readonly<Partial<Record<(typeof STEPPED_SETTINGS)[number], number>>> =
  { aging_days: 0, hot_days: 0, use_cap: 1, use_window_days: 1 };
