import * as v from 'valibot';
import type { DatasetName, FieldType } from '../domain/dataset';
import { datasetNamed } from '../domain/datasets';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  field: v.string(),
  value: v.string(),
});

export type RecordField = v.InferOutput<typeof row>;

/** The datasets whose records facts about an account come from. */
export type RecordDataset = Exclude<DatasetName, 'rates'>;

export interface SourceRecordParams {
  dataset: RecordDataset;
  file_name: string;
  source_row: number;
}

interface RecordView {
  table: Sql;
  /** Whether the record exists at the as-of date. */
  exists: Sql;
  /** Fields that tell of a later day, and when they do. */
  tellsOfLater?: { fields: readonly string[]; when: Sql }[];
}

const ALWAYS = sql`TRUE`;

/** How a record stands at the as-of date: what happened later is not known then. */
const VIEWS: Readonly<Record<RecordDataset, RecordView>> = {
  accounts: { table: sql`accounts`, exists: ALWAYS },
  strategy: { table: sql`intake.strategy`, exists: ALWAYS },
  responses: { table: sql`responses`, exists: sql`r.responded_at <= s.as_of` },
  uses: { table: sql`uses`, exists: sql`r.used_at <= s.as_of` },
  incidents: {
    table: sql`incidents`,
    exists: sql`r.opened_at <= s.as_of`,
    tellsOfLater: [{ fields: ['closed_at', 'status'], when: sql`r.closed_at > s.as_of` }],
  },
  opportunities: {
    table: sql`opportunities`,
    exists: sql`(r.created_date IS NULL OR r.created_date <= s.as_of OR (r.is_closed AND r.close_date <= s.as_of))`,
    tellsOfLater: [
      {
        fields: ['stage', 'is_closed', 'is_won', 'close_date'],
        when: sql`r.is_closed AND r.close_date > s.as_of`,
      },
      { fields: ['created_date'], when: sql`r.created_date > s.as_of` },
    ],
  },
  nominations: {
    table: sql`current_nominations`,
    exists: ALWAYS,
    tellsOfLater: [
      { fields: ['approved_at'], when: sql`r.approved_at > s.as_of` },
      { fields: ['last_reviewed_at', 'review_due'], when: sql`r.last_reviewed_at > s.as_of` },
    ],
  },
};

export const sourceRecordQuestion: Question<SourceRecordParams, RecordField> = {
  name: 'source-record',
  title: 'What does this record of a file say?',
  row,
  sql: ({ dataset, file_name, source_row }) => {
    const view = VIEWS[dataset];
    return sql`WITH record AS (
  SELECT unnest(${cells(dataset, view)}) AS cell, r.import_id
  FROM ${view.table} AS r
  CROSS JOIN settings AS s
  JOIN imports AS i USING (import_id)
  WHERE i.file_name = ${file_name} AND i.dataset = ${dataset} AND r.source_row = ${source_row} AND ${view.exists}
)
SELECT cell.field AS field, cell.value AS value
FROM record
WHERE cell.value <> ''
ORDER BY import_id, cell.place, cell.value`;
  },
};

/** The filled fields of a record in the order of its dataset, as a list. */
function cells(dataset: RecordDataset, { tellsOfLater = [] }: RecordView): Sql {
  const fields = datasetNamed(dataset).fields.map(({ name, type }, place) => {
    const written = text(sql`r.${identifier(name)}`, type);
    const later = tellsOfLater.find((some) => some.fields.includes(name));
    const known = later ? sql`CASE WHEN ${later.when} THEN NULL ELSE ${written} END` : written;
    return sql`{'place': ${place}, 'field': ${name}, 'value': ${known}}`;
  });
  const list = sql`[\n    ${joined(fields, ',\n    ')}\n  ]`;
  if (dataset !== 'accounts') return list;
  return sql`list_concat(
    ${list},
    list_transform(map_entries(r.further), lambda e: {'place': ${fields.length}, 'field': e.key, 'value': e.value})
  )`;
}

function text(value: Sql, type: FieldType): Sql {
  if (type === 'list') return sql`array_to_string(${value}, ', ')`;
  return type === 'number'
    ? sql`regexp_replace(${value}::VARCHAR, '\\.0$', '')`
    : sql`${value}::VARCHAR`;
}
