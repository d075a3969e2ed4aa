/** Dimensions in which an account can have several values and counts in each. */
export const MULTI_VALUED_DIMENSIONS: readonly string[] = [
  'product',
  'use_case',
  'topic',
  'format',
];

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
