import type { Settings } from '../domain/settings';

/** A part of the model that is rebuilt as a whole. */
export interface Stage {
  /** Each needs only what stands before it, here and in earlier stages. */
  objects: readonly string[];
  /** The settings that it depends on; `any` means on all of them, the as-of date among them. */
  settings: readonly (keyof Settings)[] | 'any';
  /** The stages that it rests on and that do not change with every setting. */
  after: readonly StageName[];
}

/** From the typed rows of files to coverage, in the order in which stages are built. */
export const STAGES = {
  /** The accounts and the keys that files wrote. */
  written: {
    objects: ['accounts', 'account_ancestors', 'own_keys', 'account_bearers', 'written_keys'],
    settings: [],
    after: [],
  },
  /** The canonical tables of matched rows. */
  matched: {
    objects: [
      'account_keys',
      'account_match',
      'unmatched_writings',
      'opportunities',
      'superseded_responses',
      'responses',
      'incidents',
      'nominations',
      'uses',
      'fact_days',
      'latest_fact',
      'keyed_rows',
      'unmatched',
    ],
    settings: ['roll_up_to_parent'],
    after: ['written'],
  },
  answers: {
    objects: ['answer_blocks', 'answers', 'incident_recoveries', 'contact_answers'],
    settings: ['favourable_above', 'unfavourable_below'],
    after: ['matched'],
  },
  settings: { objects: ['settings', 'currency_rates'], settings: 'any', after: [] },
  checkpoints: {
    objects: ['answer_checkpoints', 'answers_until', 'sentiment_until', 'nps_between'],
    settings: ['half_life_days'],
    after: ['answers'],
  },
  segments: {
    objects: ['strategy', 'written_segments', 'segments', 'record_members', 'standing_reasons'],
    settings: ['strategy'],
    after: ['matched'],
  },
  demand: {
    objects: [
      'current_nominations',
      'open_opportunities',
      'programme_members',
      'segment_members',
      'account_memberships',
      'account_segments',
      'selected_accounts',
      'account_demand',
      'segment_demand',
    ],
    settings: 'any',
    after: [],
  },
  /** Strategic value; it depends on the as-of date only where it is derived from open pipeline. */
  values: {
    objects: ['segment_priorities', 'dimension_weights', 'account_priorities', 'account_value'],
    settings: ['dimension_weights', 'strategy'],
    after: ['segments'],
  },
  standing: {
    objects: [
      'account_revenue',
      'weighed_answers',
      'population_sentiment',
      'account_sentiment',
      'account_incidents',
      'account_uses',
      'account_programme',
      'account_topic_conflicts',
      'contact_signals',
      'standing',
    ],
    settings: 'any',
    after: [],
  },
  coverage: { objects: ['coverage_of', 'coverage'], settings: 'any', after: [] },
  /** Nothing is computed before somebody asks. */
  backtest: {
    objects: ['answer_history', 'evidence_before', 'predictions'],
    settings: [],
    after: ['answers'],
  },
} as const satisfies Record<string, Omit<Stage, 'after'> & { after: readonly string[] }>;

export type StageName = keyof typeof STAGES;

/** What the comparison date has tables of its own for; all else is the same at both dates, exchange rates too. */
export const COMPARED = [
  'current_nominations',
  'open_opportunities',
  'account_demand',
  'account_revenue',
  'weighed_answers',
  'population_sentiment',
  'account_sentiment',
  'account_incidents',
  'account_uses',
  'account_programme',
  'account_topic_conflicts',
  'contact_signals',
  'standing',
  'coverage',
];
