import { sentenceCase } from './words';
/** Dimensions in which an account can have several values and counts in each. */
export const MULTI_VALUED_DIMENSIONS: readonly string[] = [
  'product',
  'use_case',
  'topic',
  'format',
];

/** The most values that a further column of the accounts file may have to be offered as a dimension. */
export const MOST_FURTHER_SEGMENTS = 50;

/** The segment of the accounts without a value in a dimension. */
export const UNKNOWN_SEGMENT = 'unknown';

/**
 * One value of one dimension, as filters and charts pass it. A dimension is one of segments, one of
 * TRAITS, or one of RANGES, whose values are written by `rangeText`.
 */
export interface SegmentChoice {
  dimension: string;
  segment: string;
}

/** What an account is, at the as-of date, beside its segments; the sign keeps them apart from columns of files. */
export const TRAITS = [
  '@standing',
  '@freshness',
  '@owner',
  '@account',
  /** The stage of the account in the programme. */
  '@programme',
  /** Any check that the account fails, and the first one that a claimed account fails. */
  '@fails',
  '@fails_first',
] as const;

/** Figures of an account of which a range can be chosen, both ends included. */
export const RANGES = ['@strategic_value', '@current_sentiment', '@revenue'] as const;

const BETWEEN = '..';

/** A range of a figure as the segment of a choice, `20..60`. */
export function rangeText(low: number, high: number): string {
  return `${low}${BETWEEN}${high}`;
}

/** The ends of a range; null where the text is none. */
export function rangeOf(segment: string): { low: number; high: number } | null {
  const [low = '', high = '', ...more] = segment.split(BETWEEN);
  const ends = { low: Number(low), high: Number(high) };
  const isRange =
    more.length === 0 && low.trim() !== '' && high.trim() !== '' && ends.low <= ends.high;
  return isRange ? ends : null;
}

/** The choices with those of one dimension replaced; none chosen lets the dimension go. */
export function withChosen(
  filters: readonly SegmentChoice[],
  dimension: string,
  segments: readonly string[],
): SegmentChoice[] {
  return [
    ...filters.filter((choice) => choice.dimension !== dimension),
    ...segments.map((segment) => ({ dimension, segment })),
  ];
}

/** A dimension's name for people: `size_band` → `Size band`, `Deployment__c` → `Deployment`. */
export function dimensionLabel(dimension: string): string {
  const words = dimension
    .replace(/^@|__c$/g, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return sentenceCase(words);
}
