import { NO_REQUEST } from '../../src/domain/match';

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
const ACCOUNT_LIST = { filters: [], search: 'a', sort: 'revenue', isDescending: true };
const HOSTILE_LIST = { search: HOSTILE_TEXT };
const OF_EVERYBODY = { params: { filters: [] }, ofNothing: [] };
const OF_ALL_FILES = { params: {}, ofNothing: [] };

/** Every question by its name. */
export const QUESTION_CASES: Readonly<Record<string, QuestionCase>> = {
  'account-card': OF_ACCOUNT,
  'account-contacts': {
    ...OF_ACCOUNT,
    params: { account_id: '001D5000000W7xsIAC' },
  },
  'account-density': {
    params: { filters: [], steps: { value: 2.5, sentiment: 5 } },
    ofNothing: [],
  },
  'account-list': {
    params: { ...ACCOUNT_LIST, limit: 50, skipped: 10 },
    hostile: HOSTILE_LIST,
    ofNothing: [],
  },
  'account-map': OF_EVERYBODY,
  'account-neighbours': {
    params: { ...ACCOUNT_LIST, account_id: '001D5000000W7F0IAK' },
    hostile: { ...HOSTILE_LIST, account_id: HOSTILE_TEXT },
    ofNothing: [],
  },
  'account-search': {
    params: { text: 'bergmann', limit: 5 },
    hostile: { text: `%${HOSTILE_TEXT}`, limit: 5 },
    ofNothing: [],
  },
  'account-segments': OF_ACCOUNT,
  'account-suggestions': {
    params: { groups: [{ method: 'name', key: 'kestrel freight partners' }] },
    hostile: { groups: [{ method: HOSTILE_TEXT, key: HOSTILE_TEXT }] },
    ofNothing: [],
  },
  'account-timeline': OF_ACCOUNT,
  'account-totals': {
    params: { filters: [], search: 'a' },
    hostile: HOSTILE_LIST,
    ofNothing: [{ accounts: 0, claimed: 0, ready: 0, land_mines: 0, gems: 0 }],
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
  'closed-deal-accounts': { params: { filters: [], isUsed: false }, ofNothing: [] },
  'confirmed-aliases': OF_ALL_FILES,
  'coverage-bridge': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: ['before', 'need', 'lost', 'gained', 'now'].map((step) => ({
      step,
      coverage: null,
    })),
  },
  'coverage-matrix': {
    params: { ...BY_INDUSTRY, crossed: 'region', most: 8 },
    hostile: { dimension: HOSTILE_TEXT, crossed: HOSTILE_TEXT },
    ofNothing: [],
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
        comparison_date: null,
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
  'figure-changes': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: [
      { figure: 'ready', before: 0, now: 0 },
      { figure: 'pipeline covered', before: null, now: null },
      { figure: 'land mines', before: 0, now: 0 },
      { figure: 'without signal', before: 0, now: 0 },
      { figure: 'hidden gems', before: 0, now: 0 },
    ],
  },
  'fiscal-quarter': { params: {}, ofNothing: [{ quarter: null }] },
  'first-steps': {
    params: {},
    ofNothing: [
      'accounts',
      'strategy',
      'opportunities',
      'answers',
      'nominations',
      'ready reference',
    ].map((step) => ({ step, count: 0 })),
  },
  'gems-for-gaps': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: [],
  },
  'hidden-gems': OF_EVERYBODY,
  'further-segments': OF_ALL_FILES,
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
    ofNothing: [{ as_of: null, comparison_date: null, first_day: null, latest_day: null }],
  },
  'map-counts': {
    params: { filters: [] },
    ofNothing: [
      {
        accounts: 0,
        without_signal: 0,
        without_value: 0,
        strategic_happy: 0,
        strategic_unhappy: 0,
        happy: 0,
        neither: 0,
        'land mine': 0,
        're-check': 0,
        resting: 0,
        'off-strategy': 0,
        ready: 0,
        'in pipeline': 0,
        'hidden gem': 0,
        outside: 0,
        largest_name: null,
        largest_standing: null,
        largest_sentiment: null,
      },
    ],
  },
  'match-candidates': {
    params: { filters: [], request: NO_REQUEST },
    hostile: {
      request: {
        ...NO_REQUEST,
        account: HOSTILE_TEXT,
        topic: HOSTILE_TEXT,
        format: HOSTILE_TEXT,
        on: HOSTILE_TEXT,
        avoid: [HOSTILE_TEXT],
        segments: [{ dimension: HOSTILE_TEXT, segment: HOSTILE_TEXT }],
      },
    },
    ofNothing: [],
  },
  movers: OF_EVERYBODY,
  'nominated-accounts': {
    params: { filters: [], group: { by: 'source', value: 'sales' } },
    hostile: { group: { by: 'source', value: HOSTILE_TEXT } },
    ofNothing: [],
  },
  nps: { params: BY_INDUSTRY, hostile: { dimension: HOSTILE_TEXT }, ofNothing: [] },
  'notable-accounts': { params: { filters: [], limit: 10 }, ofNothing: [] },
  'nps-over-time': OF_EVERYBODY,
  'open-deals': { ...OF_ACCOUNT, params: { account_id: '001D5000000W7f0IAC' } },
  'pipeline-coverage': {
    params: BY_INDUSTRY,
    hostile: { dimension: HOSTILE_TEXT },
    ofNothing: [{ ...NO_COVERAGE, open_pipeline: null }],
  },
  'plan-candidates': OF_EVERYBODY,
  'plan-segments': OF_EVERYBODY,
  'rank-correlations': {
    params: { filters: [] },
    ofNothing: ['strategic value', 'current sentiment'].map((second) => ({
      second,
      accounts: 0,
      rho: null,
    })),
  },
  'rates-in-force': OF_ALL_FILES,
  'ready-bridge': {
    params: { filters: [] },
    ofNothing: ['before', 'now'].map((step) => ({ step, cause: '', change: 0 })),
  },
  receipts: OF_ALL_FILES,
  'recovered-accounts': OF_EVERYBODY,
  recovery: {
    params: { filters: [] },
    ofNothing: [
      { accounts: 0, recovered: 0, rate: null, ...NO_RATE, incidents: 0, median_days: null },
    ],
  },
  'recorded-reviews': OF_ALL_FILES,
  'recorded-uses': OF_ALL_FILES,
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
  'reference-list': OF_EVERYBODY,
  'reference-uses': {
    params: { filters: [], quarter: null },
    hostile: { quarter: HOSTILE_TEXT },
    ofNothing: [],
  },
  'rejected-records': { params: { limit: null, importId: null }, ofNothing: [] },
  'review-queue': OF_EVERYBODY,
  'segment-accounts': OF_EVERYBODY,
  'sentiment-contributions': OF_ACCOUNT,
  'sentiment-curve': OF_ACCOUNT,
  'source-record': {
    params: { dataset: 'nominations', file_name: 'reference-programme.csv', source_row: 2 },
    hostile: { file_name: HOSTILE_TEXT },
    ofNothing: [],
  },
  'source-scorecard': OF_EVERYBODY,
  stages: {
    params: { filters: [] },
    ofNothing: ['nominated', 'vetting', 'approved', 'active', 'resting', 'retired', 'declined'].map(
      (stage) => ({ stage, nominations: 0, median_days: null, overdue: 0 }),
    ),
  },
  'standing-reasons': OF_ACCOUNT,
  standouts: OF_EVERYBODY,
  'strategy-files': OF_ALL_FILES,
  'strategy-segments': OF_ALL_FILES,
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
