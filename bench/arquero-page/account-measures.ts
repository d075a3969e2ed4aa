// The measures of docs/measures.md in Arquero's verbs. Numbers are parameters ($), for an expression sees nothing else.
import { type ColumnTable, op } from 'arquero';
import { dayNumber } from '../../src/domain/day';
import type { Settings } from '../../src/domain/settings';
import { type CompanyTables, NO_ANSWER, UNFAVOURABLE, VALUES_PER_DAY } from './company-tables';
import { withValues } from './typed-table';

/** Each measure as a table of the accounts of which something is known. */
export interface AccountMeasures {
  sentiment: ColumnTable;
  value: ColumnTable;
  revenue: ColumnTable;
  demand: ColumnTable;
  incidents: ColumnTable;
  uses: ColumnTable;
  programme: ColumnTable;
}

/** Settings with a day to look at. */
export type DatedSettings = Settings & { as_of: string };

/** Works a table out, unless nothing that it rests on has changed since it was asked for last. */
export type Keep = (name: string, restsOn: unknown, work: () => ColumnTable) => ColumnTable;

/** Of the interval: 1.96 in points, and what adjusted Wald adds to each side and to all answers. */
const WIDTH = 196;
const ADJUSTMENT = 0.75;
const ADJUSTED_ANSWERS = 3;

/** A `Keep` that begins with nothing. */
export function keeper(): Keep {
  const kept = new Map<string, { key: string; table: ColumnTable }>();
  return (name, restsOn, work) => {
    const key = JSON.stringify(restsOn);
    const before = kept.get(name);
    if (before?.key === key) return before.table;
    const table = work();
    kept.set(name, { key, table });
    return table;
  };
}

/** A `Keep` that keeps nothing. */
export const anew: Keep = (_name, _restsOn, work) => work();

/** All measures by the settings, each worked out only where what it rests on has changed. */
export function accountMeasures(
  company: CompanyTables,
  settings: DatedSettings,
  keep: Keep,
): AccountMeasures {
  const asOf = dayNumber(settings.as_of);
  const { relationship_weight, transactional_weight, dimension_weights } = settings;
  return {
    sentiment: keep('sentiment', [asOf, relationship_weight, transactional_weight], () =>
      accountSentiment(company.answers, asOf, settings),
    ),
    value: keep('value', dimension_weights, () =>
      accountValue(company.priorities, dimension_weights),
    ),
    revenue: keep('revenue', asOf, () => accountRevenue(company.opportunities, asOf, settings)),
    demand: keep('demand', asOf, () => accountDemand(company.opportunities, asOf)),
    incidents: keep('incidents', asOf, () => accountIncidents(company.incidents, asOf, settings)),
    uses: keep('uses', asOf, () => accountUses(company.uses, asOf, settings)),
    programme: keep('programme', asOf, () => accountProgramme(company.nominations, asOf)),
  };
}

/** Current sentiment with its interval: weighed by kind and age, drawn to the mean of all accounts (shrinkage above 0). */
function accountSentiment(answers: ColumnTable, asOf: number, settings: Settings): ColumnTable {
  const summed = withValues(answers, {
    asOf,
    halfLife: settings.half_life_days,
    relationship: settings.relationship_weight,
    transactional: settings.transactional_weight,
  })
    .filter((d, $) => d.day <= $.asOf)
    .derive({
      weight: (d, $) =>
        (d.is_relationship ? $.relationship : $.transactional) *
        0.5 ** (($.asOf - d.day) / $.halfLife),
    })
    .groupby('account_no')
    .rollup({
      responses: op.count(),
      evidence: op.sum('weight'),
      favourable: (d) => op.sum(d.value > 0 ? d.weight : 0),
      unfavourable: (d) => op.sum(d.value < 0 ? d.weight : 0),
      relationship_answer: op.max('relationship_answer'),
    });
  return withValues(summed, {
    ...populationShares(summed),
    shrinkage: settings.shrinkage,
    adjustment: ADJUSTMENT,
    answers: ADJUSTED_ANSWERS,
    width: WIDTH,
    noAnswer: NO_ANSWER,
    valuesPerDay: VALUES_PER_DAY,
    unfavourableAnswer: UNFAVOURABLE,
    fresh: settings.fresh_days,
    aging: settings.aging_days,
    asOf,
  })
    .derive({ n: (d, $) => d.evidence + $.shrinkage })
    .derive({
      current_sentiment: (d, $) =>
        (100 * (d.favourable - d.unfavourable + $.shrinkage * ($.favourable - $.unfavourable))) /
        d.n,
    })
    .derive({
      adjusted_favourable: (d, $) =>
        (d.favourable + $.shrinkage * $.favourable + $.adjustment) / (d.n + $.answers),
      adjusted_unfavourable: (d, $) =>
        (d.unfavourable + $.shrinkage * $.unfavourable + $.adjustment) / (d.n + $.answers),
    })
    .derive({ balance: (d) => d.adjusted_favourable - d.adjusted_unfavourable })
    .derive({
      half_width: (d, $) =>
        $.width *
        op.sqrt(
          op.greatest(0, d.adjusted_favourable + d.adjusted_unfavourable - d.balance * d.balance) /
            (d.n + $.answers),
        ),
    })
    .derive({
      interval_low: (d) =>
        op.least(op.greatest(100 * d.balance - d.half_width, -100), d.current_sentiment),
      interval_high: (d) =>
        op.greatest(op.least(100 * d.balance + d.half_width, 100), d.current_sentiment),
    })
    .derive({
      age: (d, $) => $.asOf - op.floor(d.relationship_answer / $.valuesPerDay),
      is_newest_unfavourable: (d, $) =>
        d.relationship_answer !== $.noAnswer &&
        d.relationship_answer % $.valuesPerDay === $.unfavourableAnswer,
    })
    .derive({
      freshness: (d, $) =>
        d.relationship_answer === $.noAnswer
          ? 'transactional only'
          : d.age <= $.fresh
            ? 'fresh'
            : d.age <= $.aging
              ? 'aging'
              : 'stale',
    })
    .select(
      'account_no',
      'responses',
      'current_sentiment',
      'interval_low',
      'interval_high',
      'is_newest_unfavourable',
      'freshness',
    );
}

/** The weighted shares of favourable and unfavourable answers among all. */
function populationShares(summed: ColumnTable): { favourable: number; unfavourable: number } {
  const all = summed.rollup({
    favourable: (d) => op.sum(d.favourable) / op.sum(d.evidence),
    unfavourable: (d) => op.sum(d.unfavourable) / op.sum(d.evidence),
  });
  return { favourable: all.get('favourable', 0), unfavourable: all.get('unfavourable', 0) };
}

/** The mean of an account's priorities by the weights of their dimensions, 1 unless the user set it. */
function accountValue(
  priorities: ColumnTable,
  weights: Settings['dimension_weights'],
): ColumnTable {
  return withValues(priorities, { weights })
    .derive({ weight: (d, $) => $.weights[d.dimension] ?? 1 })
    .groupby('account_no')
    .rollup({
      weight: op.sum('weight'),
      weighted: (d) => op.sum(d.weight * d.priority),
      exiting: (d) => op.max(d.exiting) > 0,
    })
    .derive({ strategic_value: (d) => (d.weight > 0 ? d.weighted / d.weight : null) })
    .select('account_no', 'strategic_value', 'exiting');
}

function accountRevenue(opportunities: ColumnTable, asOf: number, settings: Settings): ColumnTable {
  return withValues(opportunities, { until: asOf, after: asOf - settings.revenue_window_days })
    .filter((d, $) => d.is_won && d.closed <= $.until && d.closed > $.after)
    .groupby('account_no')
    .rollup({ revenue: op.sum('amount') });
}

function accountDemand(opportunities: ColumnTable, asOf: number): ColumnTable {
  return withValues(opportunities, { asOf })
    .filter((d, $) => d.created <= $.asOf && (!d.is_closed || d.closed > $.asOf))
    .groupby('account_no')
    .rollup({ open_opportunities: op.count(), open_pipeline: op.sum('amount') });
}

function accountIncidents(incidents: ColumnTable, asOf: number, settings: Settings): ColumnTable {
  return withValues(incidents, { asOf, hotDays: settings.hot_days })
    .filter((d, $) => d.opened <= $.asOf)
    .derive({ is_hot: (d, $) => (!d.is_closed_undated && $.asOf - d.closed <= $.hotDays ? 1 : 0) })
    .groupby('account_no')
    .rollup({ hot: (d) => op.max(d.is_hot) > 0, newest_severe: op.max('opened') });
}

function accountUses(uses: ColumnTable, asOf: number, settings: Settings): ColumnTable {
  return withValues(uses, { until: asOf, after: asOf - settings.use_window_days })
    .filter((d, $) => d.used <= $.until && d.used > $.after)
    .groupby('account_no')
    .rollup({ recent_uses: op.count() });
}

/** The stage of the most advanced nomination as it was on the day, and whether all consent has run out. */
function accountProgramme(nominations: ColumnTable, asOf: number): ColumnTable {
  return withValues(nominations, { asOf })
    .filter((d, $) => d.nominated <= $.asOf)
    .derive({
      stage: (d, $) =>
        d.approved > $.asOf && d.stage !== 'vetting' && d.stage !== 'declined'
          ? 'nominated'
          : d.stage,
    })
    .derive({
      is_claimed: (d) => (d.stage === 'approved' || d.stage === 'active' ? 1 : 0),
      is_on_its_way: (d) => (d.stage === 'nominated' || d.stage === 'vetting' ? 1 : 0),
      is_resting: (d) => (d.stage === 'resting' ? 1 : 0),
      is_retired: (d) => (d.stage === 'retired' ? 1 : 0),
    })
    .groupby('account_no')
    .rollup({
      claimed: op.max('is_claimed'),
      on_its_way: op.max('is_on_its_way'),
      resting: op.max('is_resting'),
      retired: op.max('is_retired'),
      consents: (d) => op.sum(d.is_claimed * d.has_consent_day),
      expired: (d, $) =>
        op.sum(d.is_claimed && d.has_consent_day && d.consent_expires <= $.asOf ? 1 : 0),
      sold: (d) => op.sum(d.is_claimed && d.source === 'sales' ? 1 : 0),
    })
    .derive({
      programme_stage: (d) =>
        d.claimed
          ? 'claimed'
          : d.on_its_way
            ? 'in pipeline'
            : d.resting
              ? 'resting'
              : d.retired
                ? 'retired'
                : 'declined',
      consent_expired: (d) => d.consents > 0 && d.expired === d.consents,
      came_from_sales: (d) => d.sold > 0,
    })
    .select('account_no', 'programme_stage', 'consent_expired', 'came_from_sales');
}
