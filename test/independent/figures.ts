/** The figures that the independent calculation gives, under the public model's column names. */

import type { Settings } from './settings';

/** The settings that a caller sets; every other one has its default. */
export type CalculationOptions = Partial<Settings>;

export type Freshness = 'fresh' | 'aging' | 'stale' | 'transactional only' | 'no signal';

export type ProgrammeStage =
  | 'claimed'
  | 'in pipeline'
  | 'resting'
  | 'retired'
  | 'declined'
  | 'none';

export type Standing =
  | 'land mine'
  | 're-check'
  | 'resting'
  | 'off-strategy'
  | 'ready'
  | 'in pipeline'
  | 'hidden gem'
  | 'outside';

export interface SentimentFigures {
  readonly responses: number;
  readonly relationship_responses: number;
  readonly transactional_responses: number;
  readonly net_sentiment: number | null;
  readonly evidence: number;
  readonly effective_n: number;
  readonly current_sentiment: number | null;
  readonly interval_low: number | null;
  readonly interval_high: number | null;
  readonly relationship_sentiment: number | null;
  readonly transactional_sentiment: number | null;
  readonly newest_relationship_at: string | null;
  readonly freshness: Freshness;
}

export interface IncidentFigures {
  readonly hot: boolean;
  readonly newest_severe_at: string | null;
}

export interface UseFigures {
  readonly uses_90d: number;
  readonly uses_365d: number;
  readonly last_used_at: string | null;
}

export interface ValueFigures {
  readonly strategic_value: number | null;
  readonly exiting: boolean;
}

export interface StandingFigures {
  readonly programme_stage: ProgrammeStage;
  readonly standing: Standing;
  readonly reasons: readonly string[];
}

export interface AccountFigures
  extends SentimentFigures,
    IncidentFigures,
    UseFigures,
    ValueFigures,
    StandingFigures {
  readonly account_name: string;
  readonly revenue: number | null;
}

export interface SegmentFigures {
  readonly dimension: string;
  readonly segment: string;
  readonly target: number | null;
  readonly claimed: number;
  readonly ready: number;
  readonly candidates: number;
  readonly gems: number;
  readonly open_opportunities: number;
  readonly open_pipeline: number;
  readonly gap: number | null;
  readonly coverage: number | null;
  readonly claimed_coverage: number | null;
}

export interface Calculation {
  readonly asOf: string;
  readonly accounts: ReadonlyMap<string, AccountFigures>;
  readonly segments: readonly SegmentFigures[];
}
