import { KEYED_DATASETS } from '../domain/dataset';
import type { Run } from '../engine/engine';
import { identifier, joined, sql } from '../engine/sql';
import { intakeColumns, intakeTable } from '../queries/intake-tables';
import { learnDomains } from './learn-domains';
import type { Prepared } from './prepare';
import type { Reader } from './reader';
import { loadedRows } from './typing/loaded-rows';

/** As what a file is inserted, and who hears of it. */
export interface Insertion {
  importId: number;
  isSample: boolean;
  reader: Reader;
  /** Hears of each step before it runs. */
  tell: (detail: string) => void;
}

/** Inserts a prepared file: its typed rows, its rejects, its receipt, and the domains that it names. */
export async function insertFile(
  run: Run,
  file: Prepared,
  { importId, isSample, reader, tell }: Insertion,
): Promise<void> {
  const { dataset, typed } = file;
  const columns = joined(intakeColumns(dataset).map(identifier), ', ');
  tell(`insert ${dataset.name}`);
  await run(sql`INSERT INTO ${intakeTable(dataset)} (${columns})
SELECT ${columns}
FROM (SELECT *, ${importId} AS import_id FROM ${loadedRows(dataset, typed)})
ORDER BY source_row`);
  tell('insert rejects');
  await run(sql`INSERT INTO rejects
SELECT ${importId}, t.source_row, t.problem.column_name, t.problem.value, t.problem.reason, r.raw
FROM ${typed} AS t
LEFT JOIN ${file.raw} AS r ON r.source_row::INTEGER = t.source_row
WHERE t.fate = 'rejected'
ORDER BY t.source_row`);
  tell('insert imports');
  await insertReceipt(run, file, importId, isSample);
  tell('learn domains');
  const keyed: readonly string[] = KEYED_DATASETS;
  if (dataset.name === 'accounts') await learnDomains(run, reader, typed, sql`domain`);
  if (keyed.includes(dataset.name)) await learnDomains(run, reader, typed, sql`written_domain`);
}

function insertReceipt(
  run: Run,
  { draft, dataset, typed, versionKey }: Prepared,
  importId: number,
  isSample: boolean,
): Promise<unknown> {
  const { file, table, proposal, decisions } = draft;
  return run(sql`INSERT INTO imports
SELECT
  ${importId}, ${file.name}, ${dataset.name}, ${proposal.writer}, ${versionKey}, ${isSample},
  ${file.source ?? null}, ${file.content.size},
  ${table.encoding}, ${table.dialect.separator}, ${table.dialect.quote}, ${JSON.stringify(decisions)},
  ${table.records},
  count(*) FILTER (WHERE fate = 'header'),
  count(*) FILTER (WHERE fate = 'footer'),
  count(*) FILTER (WHERE fate = 'loaded'),
  count(*) FILTER (WHERE fate = 'left out'),
  count(*) FILTER (WHERE fate = 'rejected'),
  ${table.mended},
  (
    SELECT coalesce(list({'rule': rule, 'records': records} ORDER BY rule), [])
    FROM (SELECT rule, count(*)::INTEGER AS records FROM ${typed} WHERE fate = 'left out' GROUP BY rule)
  )
FROM ${typed}`);
}
