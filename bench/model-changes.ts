import type { SegmentChoice } from '../src/domain/dimensions';
import type { Settings } from '../src/domain/settings';

/** Something a user does that changes every figure of the page. */
export interface Change {
  settings: Partial<Settings>;
  filters: readonly SegmentChoice[];
}

/** More than half a year apart, in no order, as a slider gives them; the first is not today's. */
const DAYS_BEFORE_LAST = [
  17, 400, 3, 751, 120, 1_205, 30, 95, 610, 1_800, 61, 260, 5, 333, 1_000, 182, 45, 1_500, 90, 8,
];
const LAST_DAY = Date.UTC(2026, 5, 29);
const DAY_MS = 86_400_000;

const DIMENSIONS = ['industry', 'region', 'size_band', 'product'];
const DIMENSION_WEIGHTS = [0.5, 2, 0, 1.5, 0.8];
const KIND_WEIGHTS = [0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 0.05];

const INDUSTRIES = ['Banking', 'Insurance', 'Retail', 'Energy', 'Media'];
const REGIONS = ['EMEA', 'Americas', 'APAC', 'Nordics'];

/** Twenty of each, every one different from the one before it. */
export const CHANGES = {
  'as-of date': DAYS_BEFORE_LAST.map((days) => changed({ as_of: dayBefore(days) })),
  'dimension weight': DIMENSIONS.flatMap((dimension) =>
    DIMENSION_WEIGHTS.map((weight) => changed({ dimension_weights: { [dimension]: weight } })),
  ),
  'kind weight': KIND_WEIGHTS.flatMap((weight) => [
    changed({ transactional_weight: weight, relationship_weight: 1 }),
    changed({ transactional_weight: 1, relationship_weight: weight / 2 }),
  ]),
  filter: INDUSTRIES.flatMap((segment) =>
    REGIONS.map((region, at) => ({
      settings: {},
      filters: [
        { dimension: 'region', segment: region },
        ...(at % 2 === 0 ? [{ dimension: 'industry', segment }] : []),
        ...(at === 1 ? [{ dimension: 'product', segment: 'Planning' }] : []),
      ],
    })),
  ),
} satisfies Record<string, Change[]>;

export type ChangeName = keyof typeof CHANGES;

function changed(settings: Partial<Settings>): Change {
  return { settings, filters: [] };
}

function dayBefore(days: number): string {
  return new Date(LAST_DAY - days * DAY_MS).toISOString().slice(0, 10);
}
