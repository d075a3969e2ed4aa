import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { dayLiteral, Sql, sql } from '../engine/sql';
import { chosenSettings } from './chosen-settings';
import { currencyMacros } from './currency-macros';
import { intakeStatements } from './intake-tables';

const FILES = import.meta.glob<string>('./{functions,intake,model}/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The readings of cells and what they share. Each needs only what stands before it. */
const FUNCTIONS = [
  'capitals_letter',
  'crm_id',
  'plain_name',
  'legal_form',
  'normalised_name',
  'mail_address',
  'response_value',
  'dated_value',
  'day_of_dated',
  'value_of_dated',
  'derived_target',
  'segment_target',
  'nps_half_width',
  'nps_interval',
  'without_scheme',
  'web_host',
  'read_flag',
  'read_list',
  'read_text',
  'plain_day',
  'plain_number',
  'month_words',
  'month_number',
  'calendar_day',
  'ordered_day',
  'named_day',
  'numeric_day',
  'without_weekday',
  'plain_words',
  'split_moment',
  'clock_minutes',
  'zone_minutes',
  'numbered_day',
  'offset_day',
  'moment_day',
  'read_day',
  'unit_exponent',
  'number_parts',
  'plain_digits',
  'settled_digits',
  'part_number',
  'read_number',
  'read_count',
  'written_currency',
  'currency_code',
  'opinion_step',
  'opinion_metric',
  'step_score',
  'score_parts',
  'read_score',
  'score_hint',
  'implied_scale',
  'is_unanswered',
  'wilson_interval',
  'fiscal_quarter_start',
  'fiscal_quarter_label',
  'use_counts',
];

const INTAKE = ['aliases', 'domains', 'imports', 'rejects'];

/** A part of the model that is rebuilt as a whole. */
interface Stage {
  /** Each needs only what stands before it, here and in earlier stages. */
  objects: readonly string[];
  /** The settings that it depends on; `any` means on all of them, the as-of date among them. */
  settings: readonly (keyof Settings)[] | 'any';
  /** The stages that it rests on and that do not change with every setting. */
  after: readonly StageName[];
}

/** From the typed rows of files to coverage, in the order in which stages are built. */
const STAGES = {
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
} as const satisfies Record<string, Omit<Stage, 'after'> & { after: readonly string[] }>;

type StageName = keyof typeof STAGES;

/** What the comparison date has tables of its own for; all else is the same at both dates, exchange rates too. */
const COMPARED = [
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

/** Prepares an empty database: functions and intake tables; `rebuildModel` comes next. */
export async function createSchema(engine: Engine): Promise<void> {
  await engine.transaction(async (run) => {
    await run(sql`CREATE SCHEMA intake`);
    await run(sql`CREATE SCHEMA staging`);
    await run(sql`CREATE SCHEMA compared`);
    for (const create of currencyMacros()) await run(create);
    for (const name of FUNCTIONS) await run(statement('functions', name));
    for (const create of intakeStatements()) await run(create);
    for (const name of INTAKE) await run(statement('intake', name));
  });
}

/** Hears of each table before it is rebuilt. */
type Tell = (table: string) => void;

interface RebuildOptions {
  tell?: Tell | undefined;
  /** The last stage that is wanted. */
  until?: StageName;
}

/** Rebuilds every table of the model; belongs in the transaction that changes the data. */
export function rebuildModel(run: Run, settings: Settings, tell?: Tell): Promise<void> {
  return rebuild(run, settings, new Set<StageName>(['written']), { tell });
}

/** Rebuilds what depends on the user's aliases: which account a row belongs to, and all that follows. */
export function rebuildMatches(run: Run, settings: Settings, tell?: Tell): Promise<void> {
  return rebuild(run, settings, new Set<StageName>(['matched']), { tell });
}

/** Rebuilds what depends on settings that differ from those the model was built with. */
export function rebuildMeasures(
  run: Run,
  before: Settings,
  settings: Settings,
  options: RebuildOptions = {},
): Promise<void> {
  const stale = Object.entries<{ settings: Stage['settings'] }>(STAGES).filter(
    ([, stage]) =>
      stage.settings === 'any' ||
      stage.settings.some((name) => !isEqual(before[name], settings[name])),
  );
  return rebuild(run, settings, new Set(stale.map(([name]) => name as StageName)), options);
}

/**
 * Builds the measures of the comparison date in the schema `compared`, by the same statements; the
 * run has to look for names there first (see Engine.transaction). Strategy and segments stay those of
 * the as-of date.
 */
export async function buildComparison(run: Run): Promise<void> {
  await run(
    sql`CREATE OR REPLACE TABLE settings AS SELECT * REPLACE (comparison_date AS as_of) FROM main.settings`,
  );
  for (const name of COMPARED) await run(statement('model', name));
}

/** Builds the stages that are stale, those that rest on them and those that any change touches. */
async function rebuild(
  run: Run,
  settings: Settings,
  stale: Set<StageName>,
  { tell, until }: RebuildOptions,
): Promise<void> {
  // Measures of another day do not outlive those they were compared with.
  await run(sql`DROP SCHEMA compared CASCADE`);
  await run(sql`CREATE SCHEMA compared`);
  for (const create of chosenSettings(settings)) await run(create);
  for (const [name, stage] of Object.entries<Stage>(STAGES)) {
    const isStale =
      stage.settings === 'any' ||
      stale.has(name as StageName) ||
      stage.after.some((other) => stale.has(other)) ||
      (name === 'values' && (await isStrategyDerived(run)));
    if (!isStale) continue;
    stale.add(name as StageName);
    for (const object of stage.objects) {
      tell?.(object);
      await run(statement('model', object));
    }
    if (name === 'checkpoints') await fillCheckpoints(run);
    if (name === until) return;
  }
}

async function isStrategyDerived(run: Run): Promise<boolean> {
  const [row] = await run(sql`SELECT NOT EXISTS (FROM strategy) AS is_derived`);
  return row?.is_derived === true;
}

/** Sums the answers up to each block by those up to the block before it. */
async function fillCheckpoints(run: Run): Promise<void> {
  const blocks = await run(
    sql`SELECT block::INTEGER AS block, (min(responded_at) - 1)::VARCHAR AS eve FROM answer_blocks WHERE block > 0 GROUP BY block ORDER BY block`,
  );
  for (const { block, eve } of blocks)
    await run(
      sql`INSERT INTO answer_checkpoints SELECT ${Number(block)}, * FROM answers_until(${dayLiteral(String(eve))})`,
    );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function statement(folder: 'functions' | 'intake' | 'model', name: string): Sql {
  const text = FILES[`./${folder}/${name}.sql`];
  if (text === undefined) throw new Error(`There is no ${folder}/${name}.sql`);
  return new Sql(text);
}
