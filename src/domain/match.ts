import type { Day } from './day';
import type { SegmentChoice } from './dimensions';

/** What keeps an account from being asked, in the order in which it is said. */
export const MATCH_RULES = [
  'itself',
  'avoided',
  'standing',
  'consent',
  'topic conflict',
  'fatigue',
  'format',
  'honeymoon',
  'tenure',
] as const;

export type MatchRule = (typeof MATCH_RULES)[number];

/** The rules that somebody who knows better may set aside for one request. */
export const SETTABLE_RULES: readonly MatchRule[] = [
  'topic conflict',
  'fatigue',
  'format',
  'honeymoon',
  'tenure',
];

/** What speaks for an account among those that may be asked. */
export const PREFERENCES = [
  'segments',
  'topic',
  'sentiment',
  'value',
  'rest',
  'freshness',
  'tenure',
] as const;

export type Preference = (typeof PREFERENCES)[number];

export type PreferenceWeights = Readonly<Record<Preference, number>>;

/** Whom a reference is to convince: those who dig into a long history ask for other references. */
export const AUDIENCES = ['buyer', 'analyst'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** The formats that take much of a reference: of these never two in a quarter. */
export const BIG_FORMATS: readonly string[] = [
  'visit',
  'case study',
  'speaker',
  'analyst',
  'press',
];

/** The formats that a nomination may offer (docs/measures.md). */
export const FORMATS: readonly string[] = ['call', 'quote', ...BIG_FORMATS];

/** An incident on the topic that is asked for is a conflict for so long. */
export const TOPIC_CONFLICT_DAYS = 365;
/** Past which a reference counts as wholly rested. */
export const RESTED_DAYS = 365;
/** The age at which an answer tells nothing of now any more. */
export const OLD_ANSWER_DAYS = 365;
/** A history that long speaks for itself. */
export const LONG_TENURE_YEARS = 5;
/** Analysts and reporters want at least so long a history. */
export const LEAST_TENURE_YEARS = 2;
/** What counts for a preference where nothing is known: neither for nor against. */
export const UNKNOWN_FIT = 0.5;

export const LARGEST_WEIGHT = 5;

const BUYER_WEIGHTS: PreferenceWeights = {
  segments: 3,
  topic: 2,
  sentiment: 2,
  value: 1,
  rest: 1,
  freshness: 1,
  tenure: 0,
};

/** How much each preference counts for an audience, unless the user says otherwise. */
export const AUDIENCE_WEIGHTS: Readonly<Record<Audience, PreferenceWeights>> = {
  buyer: BUYER_WEIGHTS,
  analyst: { ...BUYER_WEIGHTS, segments: 1, tenure: 3 },
};

/** What somebody asks a reference for. */
export interface MatchRequest {
  /** The id of the account that is to be convinced. */
  account: string | null;
  /** The deal that it is for. */
  opportunity: string | null;
  segments: readonly SegmentChoice[];
  topic: string | null;
  format: string | null;
  /** When; null for the as-of date. */
  on: Day | null;
  /** The ids of accounts that must not be asked. */
  avoid: readonly string[];
  audience: Audience;
  /** The weights that differ from those of the audience. */
  weights: Partial<PreferenceWeights>;
  /** The rules that are set aside. */
  setAside: readonly MatchRule[];
}

export const NO_REQUEST: MatchRequest = {
  account: null,
  opportunity: null,
  segments: [],
  topic: null,
  format: null,
  on: null,
  avoid: [],
  audience: 'buyer',
  weights: {},
  setAside: [],
};

/** The rules that hold for a request. */
export function rulesOf({ audience, setAside }: Pick<MatchRequest, 'audience' | 'setAside'>) {
  const ofAnalysts: readonly MatchRule[] = ['honeymoon', 'tenure'];
  return MATCH_RULES.filter(
    (rule) => (audience === 'analyst' || !ofAnalysts.includes(rule)) && !setAside.includes(rule),
  );
}

/** How much each preference counts for a request. */
export function weightsOf({
  audience,
  weights,
}: Pick<MatchRequest, 'audience' | 'weights'>): PreferenceWeights {
  return { ...AUDIENCE_WEIGHTS[audience], ...weights };
}
