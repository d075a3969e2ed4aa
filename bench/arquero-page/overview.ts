// What the Overview shows, in Arquero's verbs: the rows that the app's own questions give, under the same names.
import { type ColumnTable, desc, field, op } from 'arquero';
import { type SegmentChoice, UNKNOWN_SEGMENT } from '../../src/domain/dimensions';
import { CHECKS } from '../../src/domain/standings';
import { MOST_MARKS } from '../../src/domain/value-map';
import type { MappedAccount } from '../../src/queries/account-map';
import type { AccountTrait } from '../../src/queries/account-traits';
import type { CoverageRow } from '../../src/queries/coverage-rows';
import type { LandMine } from '../../src/queries/land-mines';
import type { PipelineCoverage } from '../../src/queries/pipeline-coverage';
import type { ReferenceCounts } from '../../src/queries/reference-counts';
import type { Standout, Story } from '../../src/queries/standouts';
import type { WaterfallStep } from '../../src/queries/waterfall';
import type { CompanyTables, StrategyRow } from './company-tables';
import { withValues } from './typed-table';

/** The answers to the questions of bench/overview-questions.ts. */
export interface Overview {
  counts: ReferenceCounts[];
  coverage: CoverageRow[];
  pipeline: PipelineCoverage[];
  standouts: Standout[];
  waterfall: WaterfallStep[];
  map: MappedAccount[];
  landMines: LandMine[];
}

/** How many accounts a sentence names. */
const NAMED = 5;

/** The checks in the order of `reasons`, by the columns that hold them. */
const REASONS = {
  exiting: 'exiting',
  unhappy: 'unhappy',
  hot: 'hot incident',
  no_current_signal: 'no current signal',
  worn_out: 'worn out',
  off_strategy: 'off-strategy',
  rested: 'rested by the programme',
};
const MARK = [
  'account_id',
  'account_name',
  'strategic_value',
  'current_sentiment',
  'interval_low',
  'interval_high',
  'revenue',
  'standing',
  'freshness',
  'responses',
];

type Row = Record<string, unknown>;
type Test = (d: Row, $: Row) => unknown;

/** Whom each sentence is about, and by what column the first of them are found. */
const STORIES: Record<Story, { by: 'revenue' | 'promise'; test: Test }> = {
  'largest and unhappy': {
    by: 'revenue',
    test: (d, $) =>
      d.programme_stage === 'claimed' && d.unhappy && $.largest !== 0 && d.revenue === $.largest,
  },
  'soured since sales nominated it': {
    by: 'revenue',
    test: (d) => d.programme_stage === 'claimed' && d.unhappy && d.came_from_sales,
  },
  'happy but being left': {
    by: 'revenue',
    test: (d) => d.programme_stage === 'claimed' && d.exiting && d.is_happy,
  },
  'severe incident': {
    by: 'revenue',
    test: (d) => d.programme_stage === 'claimed' && d.hot,
  },
  'not re-asked': {
    by: 'promise',
    test: (d) =>
      d.standing === 're-check' &&
      (d.freshness === 'stale' || d.freshness === 'transactional only'),
  },
  'consent expired': {
    by: 'revenue',
    test: (d) => d.programme_stage === 'claimed' && d.consent_expired,
  },
  'worn out': { by: 'revenue', test: (d) => d.standing === 'resting' },
  'large but off strategy': { by: 'revenue', test: (d) => d.standing === 'off-strategy' },
  'nominated and unhappy': {
    by: 'revenue',
    test: (d) => d.standing === 'in pipeline' && d.unhappy,
  },
  'rested by the programme': {
    by: 'promise',
    test: (d) => d.programme_stage === 'resting' && d.is_happy,
  },
  'ready after an incident': {
    by: 'revenue',
    test: (d) => d.standing === 'ready' && d.had_severe_incident,
  },
  'best of the ready': { by: 'promise', test: (d) => d.standing === 'ready' },
  'hidden gem': { by: 'promise', test: (d) => d.standing === 'hidden gem' },
};

/** All figures of the page among the accounts of the chosen segments. */
export function overview(
  company: CompanyTables,
  standing: ColumnTable,
  filters: readonly SegmentChoice[],
  dimension: string,
  opportunitiesPerReference: number,
): Overview {
  const chosen = chosenAccounts(company, standing, filters);
  const joined = membersOf(company, dimension).join(chosen, 'account_no');
  const coverage = coverageRows(company, joined, filters, dimension, opportunitiesPerReference);
  return {
    counts: [referenceCounts(chosen, joined, coverage)],
    coverage,
    pipeline: [pipelineCoverage(coverage)],
    standouts: standouts(chosen),
    waterfall: waterfall(chosen),
    map: rowsOf<MappedAccount>(
      chosen.orderby(desc('revenue'), 'account_id').slice(0, MOST_MARKS).select(MARK),
    ),
    landMines: landMines(chosen),
  };
}

/** How many accounts have each standing and freshness, and each owner. */
export function accountTraits(standing: ColumnTable): AccountTrait[] {
  return [
    ...traitCounts(standing, '@standing', 'standing'),
    ...traitCounts(standing, '@freshness', 'freshness'),
    ...traitCounts(standing, '@owner', 'owner'),
  ];
}

function traitCounts(
  standing: ColumnTable,
  dimension: AccountTrait['dimension'],
  column: string,
): AccountTrait[] {
  return rowsOf<{ segment: string; accounts: number }>(
    standing.groupby({ segment: field(column) }).count({ as: 'accounts' }),
  ).map((row) => ({ dimension, ...row }));
}

function membersOf({ members }: CompanyTables, dimension: string): ColumnTable {
  const table = members.get(dimension);
  if (!table) throw new Error(`No dimension ${dimension}`);
  return table;
}

function chosenAccounts(
  company: CompanyTables,
  standing: ColumnTable,
  filters: readonly SegmentChoice[],
): ColumnTable {
  return filters.reduce(
    (left, { dimension, segment }) =>
      left.semijoin(
        withValues(membersOf(company, dimension), { segment }).filter(
          (d, $) => d.segment === $.segment,
        ),
        'account_no',
      ),
    standing,
  );
}

function referenceCounts(
  chosen: ColumnTable,
  joined: ColumnTable,
  coverage: readonly CoverageRow[],
): ReferenceCounts {
  const [counts] = rowsOf<Omit<ReferenceCounts, 'gems_in_gaps'>>(
    chosen.rollup({
      accounts: op.count(),
      claimed: (d) => op.sum(d.programme_stage === 'claimed' ? 1 : 0),
      ready: (d) => op.sum(d.standing === 'ready' ? 1 : 0),
      land_mines: (d) => op.sum(d.standing === 'land mine' ? 1 : 0),
      land_mine_revenue: (d) => op.sum(d.standing === 'land mine' ? d.revenue : 0),
      without_signal: (d) => op.sum(d.programme_stage === 'claimed' && d.no_current_signal ? 1 : 0),
      gems: (d) => op.sum(d.standing === 'hidden gem' ? 1 : 0),
    }),
  );
  if (!counts) throw new Error('A rollup has one row');
  const gaps = coverage.filter(({ gap }) => gap !== null && gap > 0).map(({ segment }) => segment);
  const gemsInGaps = withValues(joined, { gaps })
    .filter((d, $) => d.standing === 'hidden gem' && op.includes($.gaps, d.segment))
    .dedupe('account_no');
  return {
    ...counts,
    land_mine_revenue: counts.land_mines > 0 ? counts.land_mine_revenue : null,
    gems_in_gaps: gemsInGaps.numRows(),
  };
}

interface SegmentCounts {
  segment: string;
  claimed: number;
  ready: number;
  candidates: number;
  gems: number;
  open_opportunities: number;
  open_pipeline: number;
}

function coverageRows(
  company: CompanyTables,
  joined: ColumnTable,
  filters: readonly SegmentChoice[],
  dimension: string,
  opportunitiesPerReference: number,
): CoverageRow[] {
  const counted = new Map(
    rowsOf<SegmentCounts>(
      joined.groupby('segment').rollup({
        claimed: (d) => op.sum(d.programme_stage === 'claimed' ? 1 : 0),
        ready: (d) => op.sum(d.standing === 'ready' ? 1 : 0),
        candidates: (d) => op.sum(d.standing === 'in pipeline' && d.is_safe ? 1 : 0),
        gems: (d) => op.sum(d.standing === 'hidden gem' ? 1 : 0),
        open_opportunities: op.sum('open_opportunities'),
        open_pipeline: op.sum('open_pipeline'),
      }),
    ).map((row) => [row.segment, row]),
  );
  const strategy = new Map(
    company.strategy.filter((row) => row.dimension === dimension).map((row) => [row.segment, row]),
  );
  const own = filters.filter((choice) => choice.dimension === dimension);
  const isCrossed = own.length < filters.length;
  const existing = rowsOf<{ segment: string }>(membersOf(company, dimension).dedupe('segment')).map(
    ({ segment }) => segment,
  );
  return [...new Set([...existing, ...strategy.keys()])]
    .filter((segment) => own.length === 0 || own.some((choice) => choice.segment === segment))
    .map((segment) =>
      coverageRow(
        counted.get(segment) ?? { ...NOTHING, segment },
        isCrossed ? undefined : strategy.get(segment),
        opportunitiesPerReference,
      ),
    )
    .sort(
      (one, other) =>
        Number(one.segment === UNKNOWN_SEGMENT) - Number(other.segment === UNKNOWN_SEGMENT) ||
        other.open_pipeline - one.open_pipeline ||
        (one.segment < other.segment ? -1 : 1),
    );
}

const NOTHING = {
  claimed: 0,
  ready: 0,
  candidates: 0,
  gems: 0,
  open_opportunities: 0,
  open_pipeline: 0,
};

function coverageRow(
  counts: SegmentCounts,
  strategy: StrategyRow | undefined,
  opportunitiesPerReference: number,
): CoverageRow {
  const target = targetOf(counts, strategy, opportunitiesPerReference);
  const share = (count: number) => (target ? Math.min(1, count / target) : null);
  return {
    ...counts,
    target,
    gap: target === null ? null : Math.max(0, target - counts.ready),
    coverage: share(counts.ready),
    claimed_coverage: share(counts.claimed),
  };
}

function targetOf(
  { segment, open_opportunities }: SegmentCounts,
  strategy: StrategyRow | undefined,
  opportunitiesPerReference: number,
): number | null {
  if (segment === UNKNOWN_SEGMENT) return null;
  if (strategy && strategy.target !== null) return strategy.target;
  if (strategy?.direction === 'exit') return 0;
  return Math.ceil(open_opportunities / opportunitiesPerReference);
}

function pipelineCoverage(rows: readonly CoverageRow[]): PipelineCoverage {
  const needed = rows.filter(({ target }) => target !== null && target > 0);
  const sum = (of: (row: CoverageRow) => number) =>
    needed.reduce((total, row) => total + of(row), 0);
  const pipeline = sum((row) => row.open_pipeline);
  const share = (of: (row: CoverageRow) => number | null) =>
    pipeline > 0 ? sum((row) => row.open_pipeline * (of(row) ?? 0)) / pipeline : null;
  return {
    coverage: share((row) => row.coverage),
    claimed_coverage: share((row) => row.claimed_coverage),
    open_pipeline: needed.length > 0 ? pipeline : null,
  };
}

function standouts(chosen: ColumnTable): Standout[] {
  const largest = chosen.rollup({ largest: op.max('revenue') }).get('largest', 0);
  return Object.entries(STORIES).flatMap(([story, { by, test }]) => {
    const told = withValues(chosen, { largest }).filter(test);
    const named = told.orderby(desc(by), 'account_name', 'account_id').slice(0, NAMED);
    return rowsOf<Pick<Standout, 'account_id' | 'account_name'>>(
      named.select('account_id', 'account_name'),
    ).map((account) => ({ story: story as Story, ...account, accounts: told.numRows() }));
  });
}

function waterfall(chosen: ColumnTable): WaterfallStep[] {
  const claimed = chosen.filter((d) => d.programme_stage === 'claimed');
  const counted = new Map(
    rowsOf<{ first_reason: string; count: number }>(claimed.groupby('first_reason').count()).map(
      (row) => [row.first_reason, row.count],
    ),
  );
  return [
    { step: 'claimed', count: claimed.numRows() },
    ...[...CHECKS, 'ready' as const].map((step) => ({ step, count: counted.get(step) ?? 0 })),
  ];
}

function landMines(chosen: ColumnTable): LandMine[] {
  const mines = chosen
    .filter((d) => d.standing === 'land mine')
    .orderby(desc('revenue'), 'account_name', 'account_id');
  return rowsOf<LandMine & Record<keyof typeof REASONS, boolean>>(
    mines.select(
      'account_id',
      'account_name',
      'revenue',
      'strategic_value',
      'current_sentiment',
      'interval_low',
      'interval_high',
      'responses',
      ...Object.keys(REASONS),
    ),
  ).map((row) => ({
    account_id: row.account_id,
    account_name: row.account_name,
    revenue: row.revenue,
    strategic_value: row.strategic_value,
    current_sentiment: row.current_sentiment,
    interval_low: row.interval_low,
    interval_high: row.interval_high,
    responses: row.responses,
    reasons: Object.entries(REASONS)
      .filter(([column]) => row[column as keyof typeof REASONS])
      .map(([, reason]) => reason),
  }));
}

function rowsOf<R>(table: ColumnTable): R[] {
  return table.objects() as R[];
}
