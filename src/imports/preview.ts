import type { Row } from '../engine/decode';
import type { Engine, RunOptions } from '../engine/engine';
import { identifier, joined, sql } from '../engine/sql';
import { dropTable, type SettledDraft } from './draft';
import { typedTableStatement } from './typing/typed-table';
import { typingInput } from './typing-input';

/** How many body records a preview types. */
const PREVIEW_RECORDS = 8;

/** A record as it would be loaded. */
export interface PreviewRow {
  record: number;
  fate: 'loaded' | 'left out' | 'rejected';
  /** The rule that leaves it out, or what is wrong with it. */
  note: string | null;
  /** Field → value, as text; fields that the file does not have are absent. */
  values: Readonly<Record<string, string | null>>;
}

let previews = 0;

/** The first body records of a draft as they would be loaded with its decisions. Changes nothing. */
export async function previewRows(
  engine: Engine,
  draft: SettledDraft,
  options: RunOptions = {},
): Promise<PreviewRow[]> {
  previews += 1;
  const typed = sql`staging.${identifier(`preview_${previews}`)}`;
  const firstRecords = sql`(
  FROM ${draft.staging} WHERE role = 'body' ORDER BY source_row::INTEGER LIMIT ${PREVIEW_RECORDS}
)`;
  const input = typingInput(draft, firstRecords);
  const fields = fieldsOf(draft);
  const values = fields.map((field) => sql`${identifier(field)}::VARCHAR AS ${identifier(field)}`);
  try {
    await engine.run(typedTableStatement(input, typed), options);
    const rows = await engine.run(
      sql`SELECT
  source_row,
  fate,
  coalesce(rule, problem.column_name || ' ' || problem.reason) AS note,
  ${joined(values, ',\n  ')}
FROM ${typed}
ORDER BY source_row`,
      options,
    );
    return rows.map((row) => asPreviewRow(row, fields));
  } finally {
    await dropTable(engine, typed);
  }
}

/** The fields that the draft's columns fill; a survey's scores are one list. */
function fieldsOf({ decisions }: SettledDraft): string[] {
  const fields = Object.keys(decisions.columns);
  return decisions.dataset === 'responses' ? [...fields, 'answers'] : fields;
}

function asPreviewRow(row: Row, fields: readonly string[]): PreviewRow {
  const { fate } = row;
  return {
    record: Number(row.source_row),
    fate: fate === 'loaded' || fate === 'left out' ? fate : 'rejected',
    note: textOrNull(row.note),
    values: Object.fromEntries(fields.map((field) => [field, textOrNull(row[field])])),
  };
}

function textOrNull(cell: Row[string] | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}
