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
  'normalised_name',
  'response_value',
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

const INTAKE = ['domains', 'imports', 'rejects'];

/** The canonical tables, rebuilt when data comes or goes. Each needs only what stands before it. */
const CANONICAL = [
  'accounts',
  'account_keys',
  'account_match',
  'opportunities',
  'responses',
  'incidents',
  'nominations',
  'uses',
  'strategy',
  'fact_days',
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

/** Rebuilds every table of the model; belongs in the transaction that changes the data. */
export async function rebuildModel(run: Run, settings: Settings): Promise<void> {
  for (const name of CANONICAL) await run(statement('model', name));
  await rebuildMeasures(run, settings);
}

/** Rebuilds what depends on the settings and the as-of date. */
export async function rebuildMeasures(run: Run, settings: Settings): Promise<void> {
  await run(chosenSettings(settings));
  for (const name of MEASURES) await run(statement('model', name));
}

function statement(folder: 'functions' | 'intake' | 'model', name: string): Sql {
  const text = FILES[`./${folder}/${name}.sql`];
  if (text === undefined) throw new Error(`There is no ${folder}/${name}.sql`);
  return new Sql(text);
}
