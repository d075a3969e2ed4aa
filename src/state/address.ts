import { type Day, isDay } from '../domain/day';
import type { SegmentChoice } from '../domain/dimensions';

export const PAGES = [
  'overview',
  'value-map',
  'coverage',
  'pipeline',
  'accounts',
  'plan',
  'account',
  'match',
  'brief',
  'data',
  'sql',
  'settings',
] as const;

export type PageName = (typeof PAGES)[number];

/** All that a link carries. What is at its default is left out of the address. */
export interface Address {
  page: PageName;
  /** null: the latest day in the data. */
  asOf: Day | null;
  /** null: three months before the as-of date. */
  comparedWith: Day | null;
  /** Whether that day has the data as loaded then, by its snapshot; else it has those of now. */
  comparedAsLoaded: boolean;
  filters: SegmentChoice[];
  /** The dimension that coverage is shown by; null: the page's own choice. */
  dimension: string | null;
  /** The dimension that crosses it where coverage is shown by two; null: the page's own choice. */
  crossed: string | null;
  /** The id of the account that its page shows, or that is looked at beside a chart. */
  account: string | null;
  /** What a reference is asked for on the Match page, as match-request.ts writes it; null: nothing yet. */
  request: string | null;
  /** What stands in the editor of the SQL page; null: what was there before. */
  statement: string | null;
  /** What the Plan page is asked for, in the words of that page; null: its defaults. */
  plan: string | null;
}

const START: Address = {
  page: 'overview',
  asOf: null,
  comparedWith: null,
  comparedAsLoaded: false,
  filters: [],
  dimension: null,
  crossed: null,
  account: null,
  request: null,
  statement: null,
  plan: null,
};
const FILTER_PREFIX = 'in.';
const AS_LOADED = 'as-loaded';
const THEN = 'then';

/** Reads the part of an address after #; what it cannot understand is at its default. */
export function readAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(search);
  return {
    page: PAGES.find((page) => page === path) ?? START.page,
    asOf: dayIn(parameters, 'as-of'),
    comparedWith: dayIn(parameters, 'compared-with'),
    comparedAsLoaded: parameters.get(AS_LOADED) === THEN,
    filters: [...parameters]
      .filter(([name]) => name.startsWith(FILTER_PREFIX))
      .map(([name, segment]) => ({ dimension: name.slice(FILTER_PREFIX.length), segment })),
    dimension: parameters.get('by') || null,
    crossed: parameters.get('and') || null,
    account: parameters.get('account') || null,
    request: parameters.get('request') || null,
    statement: parameters.get('sql') || null,
    plan: parameters.get('plan') || null,
  };
}

/** Writes an address as the part after and with #. */
export function writeAddress(address: Address): string {
  const { asOf, comparedWith, comparedAsLoaded, filters, dimension, crossed } = address;
  const { page, account, request, statement, plan } = address;
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value !== null) parameters.set(name, value);
  };
  set('as-of', asOf);
  set('compared-with', comparedWith);
  set(AS_LOADED, comparedAsLoaded ? THEN : null);
  set('by', dimension);
  set('and', crossed);
  set('account', account);
  for (const choice of filters)
    parameters.append(`${FILTER_PREFIX}${choice.dimension}`, choice.segment);
  set('request', request);
  set('sql', statement);
  set('plan', plan);
  const search = parameters.toString();
  return `#/${page}${search === '' ? '' : `?${search}`}`;
}

function dayIn(parameters: URLSearchParams, name: string): Day | null {
  const day = parameters.get(name) ?? '';
  return isDay(day) ? day : null;
}
