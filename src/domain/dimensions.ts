/** The dimensions every company has; a custom column of the accounts file is one by its own name. */
export const STANDARD_DIMENSIONS = [
  'industry',
  'region',
  'size_band',
  'segment',
  'product',
  'use_case',
] as const;

/** Dimensions of an account's nominations: they have coverage, but play no part in strategic value. */
export const NOMINATION_DIMENSIONS = ['topic', 'format'] as const;

/** The segment of the accounts without a value in a dimension. */
export const UNKNOWN_SEGMENT = 'unknown';

/** One value of one dimension, as filters and charts pass it. */
export interface SegmentChoice {
  dimension: string;
  segment: string;
}

/** A dimension's name for people: `size_band` → `Size band`, `Deployment__c` → `Deployment`. */
export function dimensionLabel(dimension: string): string {
  const words = dimension
    .replace(/__c$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
