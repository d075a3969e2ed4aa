/** The typed rows that the independent calculation rests on, one interface per dataset. */

/** A whole UTC day, counted from 1970-01-01. */
export type Day = number;

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where every physical record of one file went: the last five add up to the first. */
export interface FileCounts {
  readonly physicalRecords: number;
  readonly headerRecords: number;
  readonly footerRecords: number;
  readonly loaded: number;
  readonly leftOut: number;
  readonly rejected: number;
}

export interface Reject {
  readonly file: string;
  readonly sourceRow: number;
  readonly reason: string;
}

export interface AccountRow {
  readonly sourceRow: number;
  readonly accountId: string;
  readonly accountName: string;
  readonly domain: string | null;
  readonly parentAccountId: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly sizeBand: string | null;
  readonly segment: string | null;
  readonly products: readonly string[];
  readonly useCases: readonly string[];
  readonly companyTurnover: number | null;
  readonly annualContractValue: number | null;
  readonly currency: string | null;
  /** Every cell of the record by its column name: a custom dimension is read from here. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A row that belongs to an account; null where no account key matched. */
export interface MatchedRow {
  readonly sourceRow: number;
  readonly accountId: string | null;
}

export interface OpportunityRow extends MatchedRow {
  readonly opportunityId: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  readonly closeDate: Day | null;
  readonly createdDate: Day | null;
}

export type ResponseKind = 'relationship' | 'transactional';
export type Metric = 'nps' | 'csat' | 'ces' | 'other';

/** Where between the ends of a scale, 0 to 1, an answer is favourable above and unfavourable below. */
export interface ScoreBands {
  readonly favourableAbove: number;
  readonly unfavourableBelow: number;
}

export interface ResponseRow extends MatchedRow {
  readonly responseId: string;
  readonly respondentEmail: string | null;
  readonly kind: ResponseKind;
  readonly metric: Metric;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly score: number;
  readonly respondedAt: Day;
  /** Where the user lets favourable begin and unfavourable end; by default at 0.6 and 0.4. */
  readonly bands?: ScoreBands;
}

export interface IncidentRow extends MatchedRow {
  readonly incidentId: string;
  readonly status: string | null;
  readonly priority: string | null;
  readonly severity: string | null;
  readonly topic: string | null;
  readonly openedAt: Day;
  readonly closedAt: Day | null;
}

export const NOMINATION_STAGES = [
  'nominated',
  'vetting',
  'approved',
  'active',
  'resting',
  'retired',
  'declined',
] as const;
export type NominationStage = (typeof NOMINATION_STAGES)[number];

export interface NominationRow extends MatchedRow {
  readonly stage: NominationStage;
  readonly contact: string | null;
  readonly source: string | null;
  readonly incentive: string | null;
  readonly nominatedAt: Day | null;
  readonly approvedAt: Day | null;
  readonly lastReviewedAt: Day | null;
  readonly reviewDue: Day | null;
  readonly consentExpires: Day | null;
  readonly topics: readonly string[];
  readonly formats: readonly string[];
}

export const USE_OUTCOMES = ['accepted', 'declined', 'no answer'] as const;
export type UseOutcome = (typeof USE_OUTCOMES)[number];

export interface UseRow extends MatchedRow {
  readonly usedAt: Day;
  /** The opportunity that the use was for, as written. */
  readonly opportunityId: string | null;
  readonly outcome: UseOutcome | null;
}

export const DIRECTIONS = ['grow', 'hold', 'exit'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface StrategyRow {
  readonly sourceRow: number;
  readonly dimension: string;
  readonly segment: string;
  readonly direction: Direction;
  /** Null where the cell is blank: the direction's own priority holds. */
  readonly priority: number | null;
  /** Null where the cell is blank: the target is derived. */
  readonly target: number | null;
}

export interface SampleRows {
  readonly accounts: readonly AccountRow[];
  readonly opportunities: readonly OpportunityRow[];
  readonly responses: readonly ResponseRow[];
  readonly incidents: readonly IncidentRow[];
  readonly nominations: readonly NominationRow[];
  readonly uses: readonly UseRow[];
  readonly strategy: readonly StrategyRow[];
  /** By file name; a file that was not given has no entry. */
  readonly counts: ReadonlyMap<string, FileCounts>;
  readonly rejects: readonly Reject[];
}
