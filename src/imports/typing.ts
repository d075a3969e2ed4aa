import type { Field } from '../domain/datasets';
import { fieldType } from '../queries/intake-tables';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import type { Recognised } from './recognise';
import { cellColumn } from './staging-file';

const READINGS: Record<Field['type'], (cell: Sql) => Sql> = {
  text: (cell) => cell,
  choice: (cell) => sql`lower(${cell})`,
  day: (cell) => sql`read_day(${cell})`,
  number: (cell) => sql`read_number(${cell})`,
  flag: (cell) => sql`read_flag(${cell})`,
  list: (cell) => sql`read_list(${cell})`,
};

const UNREADABLE: Record<Field['type'], string> = {
  text: 'is no text',
  choice: 'is none of the values allowed here',
  day: 'is no date that can be read; write it like 2026-03-31',
  number: 'is no number that can be read in one way only; write it like 1234.50',
  flag: 'is neither yes nor no',
  list: 'is no list',
};

/** The fields by which a record finds its account; they are compared as texts, so none is ''. */
const ACCOUNT_KEY = /^written_/;

/**
 * The statement that reads a staging table into `typed`: a row per physical record with its fate
 * (header, footer, left out, rejected, loaded), the rule or problem, the raw text, and the typed fields.
 */
export function typingStatement(staging: Sql, typed: Sql, file: Recognised, separator: string, width: number): Sql {
  const { dataset, mapping } = file;
  const key = dataset.key === undefined ? sql`NULL::VARCHAR` : identifier(dataset.key);
  const cells = Array.from({ length: width }, (_, index) => identifier(cellColumn(index)));
  const texts = dataset.fields.map((field) => sql`${textOf(field, mapping)} AS ${identifier(field.name)}`);
  const values = dataset.fields.map((field) => sql`${valueOf(field, file)} AS ${identifier(field.name)}`);
  return sql`CREATE OR REPLACE TABLE ${typed} AS
WITH record AS (
  SELECT
    source_row::INTEGER AS source_row,
    len(list_filter([${joined(cells, ', ')}], lambda cell: read_text(cell) IS NOT NULL)) AS filled,
    array_to_string([${joined(cells, ', ')}], ${separator}) AS raw,
    ${ruleOf(file)} AS rule,
    ${furtherOf(file)} AS further,
    ${joined(texts, ',\n    ')}
  FROM ${staging}
),
-- A footer is what follows the last full record, when a blank line leads to it.
footer AS (
  SELECT min(source_row) AS first_row
  FROM record
  WHERE source_row > (SELECT max(source_row) FROM record WHERE filled > 1)
  HAVING arg_min(filled, source_row) = 0
),
read AS (
  SELECT
    source_row,
    raw,
    further,
    CASE
      WHEN source_row <= ${file.headerRecords} THEN 'header'
      WHEN source_row >= (SELECT first_row FROM footer) THEN 'footer'
    END AS frame,
    CASE WHEN filled = 0 THEN 'empty record' ELSE rule END AS rule,
    ${problemOf(file)} AS problem,
    ${joined(values, ',\n    ')}
  FROM record
),
-- The first loaded record of a key stands; the later ones name it.
keyed AS (
  SELECT
    *,
    frame IS NULL AND rule IS NULL AND problem IS NULL AS is_sound,
    CASE WHEN is_sound AND crm_id(${key}) IS NOT NULL
      THEN min(CASE WHEN is_sound THEN source_row END) OVER (PARTITION BY crm_id(${key}))
    END AS first_row
  FROM read
)
SELECT
  * EXCLUDE (frame, is_sound, first_row) REPLACE (
    CASE
      WHEN problem IS NOT NULL THEN problem
      WHEN first_row < source_row THEN ${problem(
        dataset.key ?? '',
        key,
        sql`'repeats record ' || first_row || ', which was loaded'`,
        file,
      )}
    END AS problem
  ),
  CASE
    WHEN frame IS NOT NULL THEN frame
    WHEN rule IS NOT NULL THEN 'left out'
    WHEN problem IS NOT NULL OR first_row < source_row THEN 'rejected'
    ELSE 'loaded'
  END AS fate
FROM keyed`;
}

function textOf(field: Field, mapping: ReadonlyMap<string, number>): Sql {
  const column = mapping.get(field.name);
  return column === undefined ? sql`NULL::VARCHAR` : sql`read_text(${identifier(cellColumn(column))})`;
}

function valueOf(field: Field, file: Recognised): Sql {
  const cell = identifier(field.name);
  if (ACCOUNT_KEY.test(field.name)) return sql`coalesce(${cell}, '')`;
  if (file.dataset.name === 'responses') {
    const special = RESPONSE_VALUES[field.name];
    if (special) return special(file);
  }
  const value = sql`${READINGS[field.type](cell)}::${fieldType(field)}`;
  if (field.otherwise === undefined) return value;
  return sql`CASE WHEN ${isListed(field)} THEN ${value} WHEN ${cell} IS NOT NULL THEN ${field.otherwise} END`;
}

/** What an answer is where its record leaves it open: metric, then kind, then the metric's own scale. */
const RESPONSE_VALUES: Record<string, (file: Recognised) => Sql> = {
  metric: (file) => metricOf(file),
  kind: (file) =>
    sql`coalesce(lower(kind), ${file.constants.kind ?? null},
      CASE WHEN ${metricOf(file)} = 'nps' THEN 'relationship' ELSE 'transactional' END)`,
  scale_min: (file) => scaleOf(file, 'scale_min', sql`WHEN 'csat' THEN 1 WHEN 'ces' THEN 1`, sql`0`),
  scale_max: (file) => scaleOf(file, 'scale_max', sql`WHEN 'csat' THEN 5 WHEN 'ces' THEN 7`, sql`10`),
};

function metricOf(file: Recognised): Sql {
  return sql`coalesce(lower(metric), ${file.constants.metric ?? null}, 'other')`;
}

function scaleOf(file: Recognised, field: string, usual: Sql, nps: Sql): Sql {
  return sql`CASE WHEN ${metricOf(file)} = 'nps' THEN ${nps}
      ELSE coalesce(read_number(${identifier(field)}), CASE ${metricOf(file)} ${usual} END) END::DOUBLE`;
}

/** The first thing wrong with a record, in the order of the fields; NULL where nothing is. */
function problemOf(file: Recognised): Sql {
  const { dataset } = file;
  const cases = dataset.fields.flatMap((field) => fieldProblems(field, file));
  if (dataset.needsOneOf.some((group) => group.includes('written_account_id')))
    cases.push(
      sql`WHEN coalesce(written_account_id, written_domain, written_name) IS NULL
      THEN ${problem('written_name', sql`''`, 'no account is named: id, domain or e-mail, and name are all empty', file)}`,
    );
  if (dataset.name === 'responses') cases.push(...scaleProblems(file));
  return sql`CASE ${joined(cases, '\n      ')} END`;
}

function fieldProblems(field: Field, file: Recognised): Sql[] {
  const cell = identifier(field.name);
  const cases: Sql[] = [];
  if (field.required)
    cases.push(sql`WHEN ${cell} IS NULL THEN ${problem(field.name, sql`''`, 'is empty, but needed', file)}`);
  if (field.type === 'choice' && field.otherwise === undefined)
    cases.push(
      sql`WHEN ${cell} IS NOT NULL AND NOT ${isListed(field)}
      THEN ${problem(field.name, cell, `is none of ${(field.choices ?? []).join(', ')}`, file)}`,
    );
  if (field.type === 'day' || field.type === 'number' || field.type === 'flag')
    cases.push(
      sql`WHEN ${cell} IS NOT NULL AND ${READINGS[field.type](cell)} IS NULL
      THEN ${problem(field.name, cell, UNREADABLE[field.type], file)}`,
    );
  if (field.range)
    cases.push(
      sql`WHEN read_number(${cell}) NOT BETWEEN ${field.range[0]} AND ${field.range[1]}
      THEN ${problem(field.name, cell, rangeReason(field.range), file)}`,
    );
  return cases;
}

function rangeReason([low, high]: readonly [number, number]): string {
  return high === Number.MAX_SAFE_INTEGER ? `is below ${low}` : `is outside ${low} to ${high}`;
}

function scaleProblems(file: Recognised): Sql[] {
  const low = RESPONSE_VALUES.scale_min?.(file) ?? sql`NULL`;
  const high = RESPONSE_VALUES.scale_max?.(file) ?? sql`NULL`;
  return [
    sql`WHEN ${low} IS NULL OR ${high} IS NULL OR ${low} >= ${high}
      THEN ${problem('score', identifier('score'), 'has no scale: add columns “scale min” and “scale max”, or name the column nps, csat or ces', file)}`,
    sql`WHEN read_number(score) NOT BETWEEN ${low} AND ${high}
      THEN ${problem('score', identifier('score'), sql`'is outside its scale ' || (${low})::INTEGER || ' to ' || (${high})::INTEGER`, file)}`,
  ];
}

function isListed(field: Field): Sql {
  return sql`list_contains(${[...(field.choices ?? [])]}, lower(${identifier(field.name)}))`;
}

/** A problem, under the header that the file itself gives the column. */
function problem(field: string, value: Sql, reason: string | Sql, file: Recognised): Sql {
  const column = file.mapping.get(field);
  const header = column === undefined ? field.replace(/^written_/, 'account ') : (file.header[column] ?? field);
  return sql`{'column_name': ${header}, 'value': ${value}, 'reason': ${reason}}`;
}

function ruleOf(file: Recognised): Sql {
  const rules = file.writer.leavesOut.flatMap(({ rule, header, applies }) => {
    const column = columnOf(header, file);
    return column < 0
      ? []
      : [sql`WHEN ${applies(sql`coalesce(${identifier(cellColumn(column))}, '')`)} THEN ${rule}`];
  });
  const score = file.mapping.get('score');
  if (score !== undefined)
    rules.push(sql`WHEN read_text(${identifier(cellColumn(score))}) IS NULL THEN 'question not answered'`);
  return rules.length === 0 ? sql`NULL::VARCHAR` : sql`CASE ${joined(rules, ' ')} END`;
}

function columnOf(header: string, file: Recognised): number {
  return file.header.findIndex((label) => label.toLowerCase().replace(/[^a-z0-9]/g, '') === header);
}

/** Every column of an accounts file that is no field of its own, by its header. */
function furtherOf({ dataset, header, mapping }: Recognised): Sql {
  const used = new Set(mapping.values());
  const seen = new Set<string>();
  const columns = header.flatMap((label, index) => {
    const name = label.trim();
    if (dataset.name !== 'accounts' || used.has(index) || name === '' || seen.has(name)) return [];
    seen.add(name);
    return [{ name, index }];
  });
  if (columns.length === 0) return sql`MAP {}::MAP(VARCHAR, VARCHAR)`;
  const names = columns.map(({ name }) => name);
  const cells = columns.map(({ index }) => sql`read_text(${identifier(cellColumn(index))})`);
  return sql`map_from_entries(list_filter(list_zip(${names}, [${joined(cells, ', ')}]), lambda entry: entry[2] IS NOT NULL))`;
}
