import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { dayLiteral, Sql, sql } from '../engine/sql';
import { chosenSettings } from './chosen-settings';
import { currencyMacros } from './currency-macros';
import { intakeStatements } from './intake-tables';
import { FUNCTIONS } from './model-functions';
import { COMPARED, STAGES, type Stage, type StageName } from './model-stages';

const FILES = import.meta.glob<string>('./{functions,intake,model}/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const INTAKE = ['aliases', 'domains', 'imports', 'rejects', 'recorded_reviews', 'recorded_uses'];

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

/** Rebuilds what depends on the reviews and uses that the user recorded. */
export function rebuildRecorded(run: Run, settings: Settings): Promise<void> {
  return rebuild(run, settings, new Set<StageName>(['recorded']), {});
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
  await run(sql`CREATE OR REPLACE TABLE settings AS ${SETTINGS_OF_THEN}`);
  await writeDays(run);
  for (const name of COMPARED) await run(statement('model', name));
}

/** Takes the measures of the comparison date away. */
export async function clearComparison(run: Run): Promise<void> {
  await run(sql`DROP SCHEMA compared CASCADE`);
  await run(sql`CREATE SCHEMA compared`);
}

/** The settings in force on the comparison date: those of now, but for the day. */
export const SETTINGS_OF_THEN = sql`SELECT * REPLACE (comparison_date AS as_of) FROM main.settings`;

/** Builds the stages that are stale, those that rest on them and those that any change touches. */
async function rebuild(
  run: Run,
  settings: Settings,
  stale: Set<StageName>,
  { tell, until }: RebuildOptions,
): Promise<void> {
  // Measures of another day do not outlive those they were compared with.
  await clearComparison(run);
  for (const create of chosenSettings(settings)) await run(create);
  for (const [name, stage] of Object.entries<Stage>(STAGES)) {
    const isStale =
      stage.settings === 'any' ||
      stale.has(name as StageName) ||
      stage.after.some((other) => stale.has(other)) ||
      (name === 'priorities' && stale.has('demand') && (await isStrategyDerived(run)));
    if (!isStale) continue;
    stale.add(name as StageName);
    for (const object of stage.objects) {
      tell?.(object);
      await run(statement('model', object));
    }
    if (name === 'settings') await writeDays(run);
    if (name === 'checkpoints') await fillCheckpoints(run);
    if (name === until) return;
  }
}

async function isStrategyDerived(run: Run): Promise<boolean> {
  const [row] = await run(sql`SELECT NOT EXISTS (FROM strategy) AS is_derived`);
  return row?.is_derived === true;
}

/**
 * Writes the days for which answers are summed up as literals. Were they looked up, the planner, which takes
 * tables of this transaction for empty, would put all answers into a hash table to find those of one block.
 */
async function writeDays(run: Run): Promise<void> {
  const [days] = await run(
    sql`SELECT (as_of - DATE '1970-01-01')::INTEGER AS as_of, trend_days FROM settings`,
  );
  const asOf = typeof days?.as_of === 'number' ? days.as_of : null;
  await run(sql`CREATE OR REPLACE MACRO as_of_day() AS (DATE '1970-01-01' + ${asOf})`);
  await run(
    sql`CREATE OR REPLACE MACRO trend_day() AS (DATE '1970-01-01' + ${asOf} - ${Number(days?.trend_days)})`,
  );
}

/** Sums the answers up to each block by those up to the block before it. */
async function fillCheckpoints(run: Run): Promise<void> {
  const blocks =
    await run(sql`SELECT block::INTEGER AS block, (min(responded_at) - 1)::VARCHAR AS day
FROM answer_blocks
WHERE block > 0
GROUP BY block
UNION ALL
SELECT max(block) + 1, max(responded_at)::VARCHAR FROM answer_blocks HAVING count(*) > 0
ORDER BY block`);
  for (const { block, day } of blocks) {
    const until = dayLiteral(String(day));
    await run(
      sql`INSERT INTO answer_checkpoints SELECT ${Number(block)}, * FROM answers_until(${until})`,
    );
    // Not before: who looks for the last checkpoint finds one that is there.
    await run(sql`INSERT INTO checkpoint_days VALUES (${Number(block)}, ${until})`);
  }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function statement(folder: 'functions' | 'intake' | 'model', name: string): Sql {
  const text = FILES[`./${folder}/${name}.sql`];
  if (text === undefined) throw new Error(`There is no ${folder}/${name}.sql`);
  return new Sql(text);
}
