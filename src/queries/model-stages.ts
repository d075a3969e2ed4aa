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
      'file_uses',
      'fact_days',
      'latest_fact',
      'usual_currency',
      'data_totals',
      'keyed_rows',
      'unmatched',
    ],
    settings: ['roll_up_to_parent'],
    after: ['written'],
  },
  /** What files tell and what the user recorded here, together. */
  recorded: { objects: ['uses', 'reviews'], settings: [], after: ['matched'] },
  answers: {
    objects: ['answer_blocks', 'answers', 'nps_between', 'incident_recoveries', 'contact_answers'],
    settings: ['favourable_above', 'unfavourable_below'],
    after: ['matched'],
  },
  settings: { objects: ['settings'], settings: 'any', after: [] },
  rates: {
    objects: ['currency_rates'],
    settings: ['as_of', 'base_currency', 'rates'],
    after: ['matched'],
  },
  checkpoints: {
    objects: [
      'checkpoint_days',
      'answer_checkpoints',
      'answers_until',
      'weighed',
      'sentiment_until',
    ],
    settings: ['half_life_days'],
    after: ['answers'],
  },
  segments: {
    objects: ['strategy', 'written_segments', 'segments', 'record_members', 'standing_reasons'],
    settings: ['strategy'],
    after: ['matched'],
  },
  /** Views: what they show changes with every setting, they do not. */
  current: {
    objects: ['current_nominations', 'open_opportunities'],
    settings: [],
    after: ['matched'],
  },
  topics: { objects: ['programme_members'], settings: ['as_of'], after: ['segments'] },
  demand: { objects: ['account_demand'], settings: ['as_of'], after: ['rates'] },
  memberships: {
    objects: ['segment_members', 'account_memberships', 'account_segments', 'member_demand'],
    settings: [],
    after: ['matched'],
  },
  present: { objects: ['present_segments'], settings: [], after: ['topics'] },
  /** They depend on demand only where no strategy is loaded; see rebuild. */
  priorities: {
    objects: ['segment_priorities', 'account_priorities'],
    settings: ['strategy'],
    after: ['segments'],
  },
  values: {
    objects: ['dimension_weights', 'account_value'],
    settings: ['dimension_weights'],
    after: ['priorities'],
  },
  revenue: {
    objects: ['account_revenue'],
    settings: ['as_of', 'revenue_window_days', 'revenue_basis'],
    after: ['rates'],
  },
  sums: { objects: ['answers_by_now'], settings: ['as_of'], after: ['checkpoints'] },
  earlier: {
    objects: ['answers_by_then'],
    settings: ['as_of', 'trend_days'],
    after: ['checkpoints'],
  },
  weights: {
    objects: ['weighed_answers', 'population_sentiment'],
    settings: ['relationship_weight', 'transactional_weight'],
    after: ['sums', 'earlier'],
  },
  sentiment: {
    objects: ['account_sentiment'],
    settings: ['shrinkage', 'fresh_days', 'aging_days', 'honeymoon_days'],
    after: ['weights'],
  },
  incidents: {
    objects: ['account_incidents'],
    settings: ['as_of', 'hot_days'],
    after: ['answers'],
  },
  uses: {
    objects: ['account_uses'],
    settings: ['as_of', 'use_window_days'],
    after: ['recorded'],
  },
  programme: {
    objects: ['account_programme', 'account_topic_conflicts'],
    settings: ['as_of'],
    after: ['matched'],
  },
  contacts: { objects: ['contact_signals'], settings: ['as_of'], after: ['answers'] },
  standing: { objects: ['standing'], settings: 'any', after: [] },
  choices: {
    objects: ['selected_accounts', 'coverage_among', 'coverage_of'],
    settings: [],
    after: ['matched'],
  },
  coverage: { objects: ['coverage'], settings: 'any', after: [] },
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
  'answers_by_now',
  'answers_by_then',
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
