import { type Day, isDay } from '../domain/day';
import type { SegmentChoice } from '../domain/dimensions';

export const PAGES = ['overview', 'value-map', 'coverage', 'data'] as const;

export type PageName = (typeof PAGES)[number];

/** All that a link carries. What is at its default is left out of the address. */
export interface Address {
  page: PageName;
  /** null: the latest day in the data. */
  asOf: Day | null;
  filters: SegmentChoice[];
  /** The dimension that coverage is shown by; null: the page's own choice. */
  dimension: string | null;
}

const START: Address = { page: 'overview', asOf: null, filters: [], dimension: null };
const FILTER_PREFIX = 'in.';

/** Reads the part of an address after #; what it cannot understand is at its default. */
export function readAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(search);
  const asOf = parameters.get('as-of') ?? '';
  return {
    page: PAGES.find((page) => page === path) ?? START.page,
    asOf: isDay(asOf) ? asOf : null,
    filters: [...parameters]
      .filter(([name]) => name.startsWith(FILTER_PREFIX))
      .map(([name, segment]) => ({ dimension: name.slice(FILTER_PREFIX.length), segment })),
    dimension: parameters.get('by') || null,
  };
}

/** Writes an address as the part after and with #. */
export function writeAddress({ page, asOf, filters, dimension }: Address): string {
  const parameters = new URLSearchParams();
  if (asOf !== null) parameters.set('as-of', asOf);
  if (dimension !== null) parameters.set('by', dimension);
  for (const choice of filters)
    parameters.append(`${FILTER_PREFIX}${choice.dimension}`, choice.segment);
  const search = parameters.toString();
  return `#/${page}${search === '' ? '' : `?${search}`}`;
}
