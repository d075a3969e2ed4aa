import type { Field } from '../domain/dataset';
import type { Row } from '../engine/decode';
import type { Engine, RunOptions } from '../engine/engine';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import { dropTable, type SettledDraft } from './draft';
import { typedFields } from './typing/score-answers';
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
  /** Field → value, as text; fields without a column are absent. A survey's scores are `answers`, one per line. */
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
  const mapped = typedFields(input.dataset).filter(
    ({ name }) => draft.decisions.columns[name] !== undefined,
  );
  const names = mapped.map(({ name }) => name);
  const isSurvey = draft.decisions.dataset === 'responses';
  const fields = isSurvey ? ['answers', ...names] : names;
  const values = [...(isSurvey ? [answersText()] : []), ...mapped.map(valueText)];
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

/** A field as text; a whole number without the zero that a DOUBLE is written with. */
function valueText({ name, type }: Field): Sql {
  const text = sql`${identifier(name)}::VARCHAR`;
  return type === 'number'
    ? sql`regexp_replace(${text}, '\\.0$', '') AS ${identifier(name)}`
    : sql`${text} AS ${identifier(name)}`;
}

/** The answers of a record, one per line: score, scale, metric, kind, and what each of several is about. */
function answersText(): Sql {
  return sql`array_to_string(list_transform(answers, lambda answer: concat(
    format('{:g} on {:g} to {:g}', answer.score, answer.scale_min, answer.scale_max),
    CASE WHEN answer.metric <> 'other' THEN ', ' || upper(answer.metric) END,
    ', ' || answer.kind,
    ', ' || coalesce(answer.topic, CASE WHEN len(answers) > 1 THEN answer.question END)
  )), chr(10)) AS answers`;
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
