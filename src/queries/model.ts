import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { Sql, sql } from '../engine/sql';
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
  'opinion_step',
  'opinion_metric',
  'step_score',
  'score_parts',
  'read_score',
  'score_hint',
  'implied_scale',
  'is_unanswered',
];

const INTAKE = ['aliases', 'domains', 'imports', 'rejects'];

/** The accounts and the keys that files wrote, rebuilt when data comes or goes. */
const WRITTEN = ['accounts', 'account_ancestors', 'own_keys', 'account_bearers', 'written_keys'];

/** The canonical tables of matched rows. Each needs only what stands before it. */
const MATCHED = [
  'account_keys',
  'account_match',
  'unmatched_writings',
  'opportunities',
  'responses',
  'incidents',
  'nominations',
  'uses',
  'strategy',
  'fact_days',
  'keyed_rows',
  'unmatched',
];

/** The measures, rebuilt when data or settings change. Each needs only what stands before it. */
const MEASURES = [
  'settings',
  'current_nominations',
  'open_opportunities',
  'account_segments',
  'account_memberships',
  'selected_accounts',
  'segment_demand',
  'segment_priorities',
  'account_revenue',
  'account_sentiment',
  'account_value',
  'account_incidents',
  'account_uses',
  'account_programme',
  'standing',
  'coverage_of',
  'coverage',
  'answer_history',
  'evidence_before',
  'predictions',
];

/** Prepares an empty database: functions and intake tables; `rebuildModel` comes next. */
export async function createSchema(engine: Engine): Promise<void> {
  await engine.transaction(async (run) => {
    await run(sql`CREATE SCHEMA intake`);
    await run(sql`CREATE SCHEMA staging`);
    for (const create of currencyMacros()) await run(create);
    for (const name of FUNCTIONS) await run(statement('functions', name));
    for (const create of intakeStatements()) await run(create);
    for (const name of INTAKE) await run(statement('intake', name));
  });
}

/** Hears of each table before it is rebuilt. */
type Tell = (table: string) => void;

/** Rebuilds every table of the model; belongs in the transaction that changes the data. */
export async function rebuildModel(run: Run, settings: Settings, tell?: Tell): Promise<void> {
  await rebuild(run, WRITTEN, tell);
  await rebuildMatches(run, settings, tell);
}

/** Rebuilds what depends on the user's aliases: which account a row belongs to, and all that follows. */
export async function rebuildMatches(run: Run, settings: Settings, tell?: Tell): Promise<void> {
  await rebuild(run, MATCHED, tell);
  await rebuildMeasures(run, settings, tell);
}

/** Rebuilds what depends on the settings and the as-of date. */
export async function rebuildMeasures(run: Run, settings: Settings, tell?: Tell): Promise<void> {
  await run(chosenSettings(settings));
  await rebuild(run, MEASURES, tell);
}

async function rebuild(run: Run, names: readonly string[], tell?: Tell): Promise<void> {
  for (const name of names) {
    tell?.(name);
    await run(statement('model', name));
  }
}

function statement(folder: 'functions' | 'intake' | 'model', name: string): Sql {
  const text = FILES[`./${folder}/${name}.sql`];
  if (text === undefined) throw new Error(`There is no ${folder}/${name}.sql`);
  return new Sql(text);
}
