import type { DatasetName } from '../../../src/domain/dataset';
import { DATASETS } from '../../../src/domain/datasets';
import type { Row } from '../../../src/engine/decode';
import type { Engine } from '../../../src/engine/engine';
import { identifier, joined, type Sql, sql } from '../../../src/engine/sql';
import type { RecordRole } from '../../../src/imports/reading/text-table';
import type { Decisions } from '../../../src/imports/recognising/decisions';
import { gatherEvidence } from '../../../src/imports/typing/gather-evidence';
import { loadedRows } from '../../../src/imports/typing/loaded-rows';
import { type Settlement, settle } from '../../../src/imports/typing/settle';
import { typedTableStatement } from '../../../src/imports/typing/typed-table';
import type { LeftOut, StagedTable } from '../../../src/imports/typing/typing-input';

const STAGING: Sql = sql`staging.by_hand`;
const TYPED: Sql = sql`staging.typed_by_hand`;

/** A record as the reader stages it: body unless told, with its cells. */
export type StagedRecord = readonly string[] | { role: RecordRole; cells: readonly string[] };

/** Stages records below a header record of the column names, which is record 1. */
export async function stage(
  engine: Engine,
  columns: readonly string[],
  records: readonly StagedRecord[],
): Promise<StagedTable> {
  const all = [{ role: 'header' as const, cells: columns }, ...records.map(withRole)];
  const width = Math.max(...all.map(({ cells }) => cells.length));
  const names = Array.from(
    { length: width },
    (_, index) => columns[index] ?? `Column ${index + 1}`,
  );
  const cells = names.map((_, index) => identifier(`c${index + 1}`));
  const rows = all.map(({ role, cells: texts }, index) => {
    const values = names.map((_, at) => texts[at] ?? null);
    return sql`(${String(index + 1)}, ${role}, ${String(texts.length)}, ${joined(
      values.map((value) => sql`${value}::VARCHAR`),
      ', ',
    )})`;
  });
  await engine.run(sql`CREATE OR REPLACE TABLE ${STAGING} AS
SELECT * FROM (VALUES ${joined(rows, ', ')}) AS t (source_row, role, cells, ${joined(cells, ', ')})`);
  return { staging: STAGING, columns: names };
}

function withRole(record: StagedRecord): { role: RecordRole; cells: readonly string[] } {
  return 'role' in record ? record : { role: 'body', cells: record };
}

/** What was decided about a file, with nothing said that is not given. */
export function decisions(dataset: DatasetName, given: Partial<Decisions>): Decisions {
  return { dataset, columns: {}, constants: {}, scores: [], answers: {}, ...given };
}

export interface TypedFile {
  settlement: Settlement;
  /** Every record, in order. */
  records: Row[];
  /** The rows that the dataset gets, in order. */
  loaded: Row[];
}

/** Stages, settles and types a file. */
export async function typeFile(
  engine: Engine,
  columns: readonly string[],
  records: readonly StagedRecord[],
  decided: Decisions,
  { leavesOut = [], known = [] }: { leavesOut?: readonly LeftOut[]; known?: string[] } = {},
): Promise<TypedFile> {
  const dataset = DATASETS.find(({ name }) => name === decided.dataset);
  if (dataset === undefined) throw new Error(`There is no dataset ${decided.dataset}`);
  const staged = await stage(engine, columns, records);
  const evidence = await gatherEvidence(engine.run, staged, dataset, decided);
  const settlement = settle(evidence, decided, known);
  await engine.run(
    typedTableStatement(
      {
        ...staged,
        headerCells: columns.length,
        dataset,
        decisions: decided,
        leavesOut,
        settlement,
      },
      TYPED,
    ),
  );
  return {
    settlement,
    records: await engine.run(sql`FROM ${TYPED} ORDER BY source_row`),
    loaded: await engine.run(sql`SELECT * FROM ${loadedRows(dataset, TYPED)} ORDER BY source_row`),
  };
}
