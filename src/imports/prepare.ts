import type { Dataset } from '../domain/dataset';
import { datasetNamed } from '../domain/datasets';
import type { Engine, RunOptions } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import { dropTable, type SettledDraft } from './draft';
import type { Reader } from './reader';
import { RAW_COLUMNS, rawLines } from './reading/raw-lines';
import { Refusal } from './reading/refusal';
import { typedTableStatement } from './typing/typed-table';
import { typingInput } from './typing-input';

/** A file that was typed and waits to be committed. */
export interface Prepared {
  draft: SettledDraft;
  dataset: Dataset;
  /** Files of one key replace each other. */
  versionKey: string;
  /** The table with a typed row per physical record; see typing/typed-table.ts. */
  typed: Sql;
  /** The table with the verbatim text of the rejected records: source_row, raw. */
  raw: Sql;
}

/**
 * Staging table → typed table. Touches nothing but the staging schema. Throws a Refusal where no
 * record can be loaded.
 */
export async function prepare(
  engine: Engine,
  reader: Reader,
  draft: SettledDraft,
  options: RunOptions = {},
): Promise<Prepared> {
  const typed = sql`staging.${identifier(`typed_${draft.id}`)}`;
  const raw = sql`staging.${identifier(`raw_${draft.id}`)}`;
  const prepared = {
    draft,
    dataset: datasetNamed(draft.decisions.dataset),
    versionKey: versionKeyOf(draft),
    typed,
    raw,
  };
  try {
    await engine.run(typedTableStatement(typingInput(draft, draft.staging), typed), options);
    await refuseIfNothingIsLeft(engine, typed);
    const numbers = await rejectedRecords(engine, typed);
    const texts = await reader.rawRecords(draft.file, draft.table, numbers, options);
    await engine.load(raw, rawLines(texts), RAW_COLUMNS, options);
    return prepared;
  } catch (error) {
    await forget(engine, prepared);
    throw error;
  }
}

/** A file that the user takes for another dataset than was proposed follows none but its like. */
function versionKeyOf({ proposal, decisions }: SettledDraft): string {
  return proposal.decisions?.dataset === decisions.dataset
    ? proposal.versionKey
    : `${decisions.dataset}: ${proposal.fingerprint}`;
}

/** Forgets what `prepare` made. */
export async function forget(engine: Engine, { typed, raw }: Prepared): Promise<void> {
  await dropTable(engine, typed);
  await dropTable(engine, raw);
}

async function rejectedRecords(engine: Engine, typed: Sql): Promise<number[]> {
  const rows = await engine.run(
    sql`SELECT source_row FROM ${typed} WHERE fate = 'rejected' ORDER BY source_row`,
  );
  return rows.map(({ source_row }) => Number(source_row));
}

async function refuseIfNothingIsLeft(engine: Engine, typed: Sql): Promise<void> {
  const [row] = await engine.run(sql`SELECT
  count(*) FILTER (WHERE fate = 'loaded')::INTEGER AS loaded,
  count(*) FILTER (WHERE fate = 'rejected')::INTEGER AS rejected,
  first(problem.column_name || ' ' || problem.reason ORDER BY source_row) FILTER (WHERE fate = 'rejected') AS reason
FROM ${typed}`);
  if (row?.loaded !== 0) return;
  throw new Refusal(
    row.rejected === 0
      ? 'The file has a header but no record to load below it. Nothing was loaded; check the export’s filters.'
      : `None of its ${row.rejected} records could be loaded. In the first one, ${row.reason}.`,
  );
}
