import type { Field, FieldType } from '../../domain/dataset';
import { identifier, type Sql, sql } from '../../engine/sql';
import { fieldType } from '../../queries/intake-tables';
import type { Recognised } from '../recognising/recognise';

/** The column with a field's cells as text. */
export function textColumn(field: string): Sql {
  return identifier(`text_${field}`);
}

/** The column with a field's cells as they were read; NULL where a cell cannot be read. */
export function readColumn(field: string): Sql {
  return identifier(`read_${field}`);
}

const READINGS: Record<FieldType, (cell: Sql) => Sql> = {
  text: (cell) => cell,
  choice: (cell) => sql`lower(${cell})`,
  day: (cell) => sql`read_day(${cell}, NULL, NULL)`,
  number: (cell) => sql`read_number(${cell}, NULL)`,
  flag: (cell) => sql`read_flag(${cell})`,
  list: (cell) => sql`read_list(${cell})`,
};

/** The fields by which a record finds its account; they are compared as texts, so none is ''. */
const ACCOUNT_KEY = /^written_/;

/** How a field's text becomes its value. */
export function reading(field: Field, file: Recognised): Sql {
  const cell = textColumn(field.name);
  if (ACCOUNT_KEY.test(field.name)) return sql`coalesce(${cell}, '')`;
  const answer = file.dataset.name === 'responses' ? ANSWER_READINGS[field.name] : undefined;
  if (answer) return answer(file);
  const value = sql`${READINGS[field.type](cell)}::${fieldType(field)}`;
  if (!field.choices) return value;
  return sql`CASE
      WHEN list_contains(${[...field.choices]}, lower(${cell})) THEN ${value}
      WHEN ${cell} IS NOT NULL THEN ${field.otherwise ?? null}
    END`;
}

/** What an answer is where its record leaves it open: metric, then kind, then the metric's own scale. */
const ANSWER_READINGS: Record<string, (file: Recognised) => Sql> = {
  metric: metricOf,
  kind: (file) =>
    sql`coalesce(lower(text_kind), ${file.constants.kind ?? null}, CASE WHEN ${metricOf(file)} = 'nps' THEN 'relationship' ELSE 'transactional' END)`,
  scale_min: (file) =>
    scaleOf(file, 'scale_min', sql`0`, sql`WHEN 'csat' THEN 1 WHEN 'ces' THEN 1`),
  scale_max: (file) =>
    scaleOf(file, 'scale_max', sql`10`, sql`WHEN 'csat' THEN 5 WHEN 'ces' THEN 7`),
};

function metricOf(file: Recognised): Sql {
  return sql`coalesce(lower(text_metric), ${file.constants.metric ?? null}, 'other')`;
}

/** An end of an answer's scale: NPS has its own always, another metric's is written or the usual one. */
function scaleOf(file: Recognised, field: string, nps: Sql, usual: Sql): Sql {
  return sql`CASE
      WHEN ${metricOf(file)} = 'nps' THEN ${nps}
      ELSE coalesce(read_number(${textColumn(field)}, NULL), CASE ${metricOf(file)} ${usual} END)
    END::DOUBLE`;
}
