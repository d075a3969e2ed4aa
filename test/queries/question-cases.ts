/** What a question is asked with, and its answer where nothing is loaded. */
export interface QuestionCase {
  /** The filters are added by the test. */
  params: Readonly<Record<string, unknown>>;
  /** Texts in place of those of the params that try to be SQL. */
  hostile?: Readonly<Record<string, unknown>>;
  ofNothing: readonly unknown[];
}

const HOSTILE_TEXT = `O'Brien"; DROP TABLE accounts; --`;
const NO_RATE = { rate_low: null, rate_high: null };
const NO_COVERAGE = { coverage: null, claimed_coverage: null };
const BY_INDUSTRY = { filters: [], dimension: 'industry' };
const OF_ACCOUNT = {
  params: { account_id: '001D5000000W7F0IAK' },
  hostile: { account_id: HOSTILE_TEXT },
  ofNothing: [],
};
const OF_EVERYBODY = { params: { filters: [] }, ofNothing: [] };
const OF_ALL_FILES = { params: {}, ofNothing: [] };

/** Every question by its name. */
export const QUESTION_CASES: Readonly<Record<string, QuestionCase>> = {
  'account-card': OF_ACCOUNT,
  'account-map': OF_EVERYBODY,
  'account-search': {
    params: { text: 'bergmann', limit: 5 },
    hostile: { text: `%${HOSTILE_TEXT}`, limit: 5 },
    ofNothing: [],
  },
  'account-suggestions': {
    params: { groups: [{ method: 'name', key: 'kestrel freight partners' }] },
    hostile: { groups: [{ method: HOSTILE_TEXT, key: HOSTILE_TEXT }] },
    ofNothing: [],
  },
  'account-traits': OF_ALL_FILES,
  'ageing-nominations': OF_EVERYBODY,
  aliases: OF_ALL_FILES,
  backtest: OF_ALL_FILES,
  calibration: {
    params: {},
    ofNothing: [
      {
        half_life_days: null,
        shrinkage: null,
        fit_answers: 0,
        fit_rmse: null,
        test_answers: 0,
        test_rmse: null,
        last_value_rmse: null,
        account_mean_rmse: null,
        population_mean_rmse: null,
        chosen_rmse: null,
        is_predictive: null,
      },
    ],
  },
  'confirmed-aliases': OF_ALL_FILES,
  'coverage-bridge': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: ['before', 'need', 'lost', 'gained', 'now'].map((step) => ({
      step,
      coverage: null,
    })),
  },
  'coverage-rows': { params: BY_INDUSTRY, hostile: { dimension: HOSTILE_TEXT }, ofNothing: [] },
  'coverage-shares': OF_EVERYBODY,
  currencies: OF_ALL_FILES,
  'data-notes': {
    params: {},
    ofNothing: [
      {
        unmatched: 0,
        amounts_without_rate: 0,
        opportunities_without_amount: 0,
        closed_without_date: 0,
        opportunities_without_created_date: 0,
        nominations_without_date: 0,
        incidents_closed_undated: 0,
      },
    ],
  },
  'data-summary': {
    params: {},
    ofNothing: [
      {
        as_of: null,
        latest_day: null,
        latest_dataset: null,
        latest_file: null,
        latest_row: null,
        base_currency: null,
        accounts: 0,
        responses: 0,
        opportunities: 0,
        nominations: 0,
        has_strategy: false,
        is_sample: false,
      },
    ],
  },
  'dimension-segments': OF_ALL_FILES,
  exceptions: OF_EVERYBODY,
  fatigue: {
    params: { filters: [] },
    ofNothing: [
      {
        accounts: 0,
        uses: 0,
        top_five_share: null,
        gini: null,
        accepted: 0,
        declined: 0,
        no_answer: 0,
        acceptance_rate: null,
        ...NO_RATE,
      },
    ],
  },
  'idle-references': OF_EVERYBODY,
  'incentive-scorecard': OF_EVERYBODY,
  influence: {
    params: { filters: [] },
    ofNothing: [
      {
        closed: 0,
        with_use: 0,
        share: null,
        share_low: null,
        share_high: null,
        won_with: 0,
        rate_with: null,
        rate_with_low: null,
        rate_with_high: null,
        without_use: 0,
        won_without: 0,
        rate_without: null,
        rate_without_low: null,
        rate_without_high: null,
      },
    ],
  },
  'land-mines': OF_EVERYBODY,
  'looked-at-days': {
    params: {},
    ofNothing: [
      {
        as_of: null,
        comparison_date: null,
        first_day: null,
        latest_day: null,
      },
    ],
  },
  movers: OF_EVERYBODY,
  nps: { params: BY_INDUSTRY, hostile: { dimension: HOSTILE_TEXT }, ofNothing: [] },
  'nps-over-time': OF_EVERYBODY,
  'pipeline-coverage': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: [{ ...NO_COVERAGE, open_pipeline: null }],
  },
  'rank-correlations': {
    params: { filters: [] },
    ofNothing: ['strategic value', 'current sentiment'].map((second) => ({
      second,
      accounts: 0,
      rho: null,
    })),
  },
  'ready-bridge': {
    params: { filters: [] },
    ofNothing: ['before', 'now'].map((step) => ({ step, cause: '', change: 0 })),
  },
  receipts: OF_ALL_FILES,
  recovery: {
    params: { filters: [] },
    ofNothing: [
      { accounts: 0, recovered: 0, rate: null, ...NO_RATE, incidents: 0, median_days: null },
    ],
  },
  'reference-counts': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: [
      {
        accounts: 0,
        claimed: 0,
        ready: 0,
        land_mines: 0,
        land_mine_revenue: null,
        without_signal: 0,
        gems: 0,
        gems_in_gaps: 0,
      },
    ],
  },
  'rejected-records': { params: { limit: null, importId: null }, ofNothing: [] },
  'review-queue': OF_EVERYBODY,
  'sentiment-contributions': OF_ACCOUNT,
  'source-scorecard': OF_EVERYBODY,
  stages: {
    params: { filters: [] },
    ofNothing: ['nominated', 'vetting', 'approved', 'active', 'resting', 'retired', 'declined'].map(
      (stage) => ({ stage, nominations: 0, median_days: null, overdue: 0 }),
    ),
  },
  'standing-reasons': OF_ACCOUNT,
  standouts: OF_EVERYBODY,
  'top-overlaps': {
    params: { filters: [] },
    ofNothing: [
      ['revenue', 'strategic value'],
      ['revenue', 'current sentiment'],
      ['strategic value', 'current sentiment'],
    ].map(([first, second]) => ({ first, second, overlap: 0, size: 0 })),
  },
  'top-ten-stability': OF_EVERYBODY,
  'unmatched-groups': { params: { limit: 50, writings: 3 }, ofNothing: [] },
  'uses-by-quarter': OF_EVERYBODY,
  waterfall: {
    params: { filters: [] },
    ofNothing: [
      'claimed',
      'exiting',
      'unhappy',
      'hot incident',
      'no current signal',
      'worn out',
      'off-strategy',
      'ready',
    ].map((step) => ({ step, count: 0 })),
  },
};
