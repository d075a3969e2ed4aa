import { headerKey } from '../../domain/dataset';
import { identifier, joined, type Sql, sql } from '../../engine/sql';
import { cellColumn } from '../reading/staging-file';
import type { Recognised } from '../recognising/recognise';
import { firstProblem, repetition } from './problems';
import { readColumn, reading, textColumn } from './readings';

/** A file in its staging table. */
export interface Staged extends Recognised {
  staging: Sql;
  separator: string;
  /** Cells of the widest record. */
  width: number;
  /** The record that is cut off inside a quote. */
  unclosedRecord: number | null;
}

/**
 * The statement that reads a staging table into `typed`: a row per physical record with its fate
 * (header, footer, left out, rejected, loaded), the rule or problem, the raw text, and the typed fields.
 */
export function typingStatement(file: Staged, typed: Sql): Sql {
  const { fields, key } = file.dataset;
  const keyColumn = key === undefined ? sql`NULL::VARCHAR` : sql`crm_id(${identifier(key)})`;
  const repeated = key === undefined ? sql`NULL` : repetition(file);
  return sql`CREATE OR REPLACE TABLE ${typed} AS
WITH record AS (
  SELECT
    source_row::INTEGER AS source_row,
    cells,
    ${filledCells(cells(file))} AS filled,
    ${filledCells(cells(file).slice(file.header.length))} AS surplus,
    concat_ws(${file.separator}, ${joined(cells(file), ', ')}) AS raw,
    ${ruleOf(file)} AS rule,
    ${furtherOf(file)} AS further,
    ${columns(file, ({ name }) => sql`${textOf(name, file)} AS ${textColumn(name)}`)}
  FROM ${file.staging}
),
-- A footer is what follows the last full record, when a blank line leads to it.
footer AS (
  SELECT min(source_row) AS first_row
  FROM record
  WHERE source_row > (SELECT max(source_row) FROM record WHERE filled > 1)
  HAVING arg_min(filled, source_row) = 0
),
reading AS (
  SELECT
    * REPLACE (CASE WHEN filled = 0 THEN 'empty record' ELSE rule END AS rule),
    CASE
      WHEN source_row <= ${file.headerRecords} THEN 'header'
      WHEN source_row >= (SELECT first_row FROM footer) THEN 'footer'
    END AS frame,
    ${columns(file, (field) => sql`${reading(field, file)} AS ${readColumn(field.name)}`)}
  FROM record
),
judged AS (
  SELECT
    *,
    CASE WHEN frame IS NULL AND rule IS NULL THEN ${firstProblem(file)} END AS problem,
    ${columns(file, ({ name }) => sql`${readColumn(name)} AS ${identifier(name)}`)}
  FROM reading
),
-- The first sound record of a key stands; the later ones name it.
keyed AS (
  SELECT
    *,
    frame IS NULL AND rule IS NULL AND problem IS NULL AS is_sound,
    ${keyColumn} AS record_key,
    CASE WHEN is_sound AND record_key IS NOT NULL
      THEN min(source_row) FILTER (WHERE is_sound) OVER (PARTITION BY record_key)
    END AS first_row
  FROM judged
)
SELECT
  source_row,
  raw,
  rule,
  CASE WHEN first_row < source_row THEN ${repeated} ELSE problem END AS problem,
  CASE
    WHEN frame IS NOT NULL THEN frame
    WHEN rule IS NOT NULL THEN 'left out'
    WHEN problem IS NOT NULL OR first_row < source_row THEN 'rejected'
    ELSE 'loaded'
  END AS fate,
  further,
  ${joined(
    fields.map(({ name }) => identifier(name)),
    ', ',
  )}
FROM keyed`;
}

function columns(file: Staged, column: (field: Staged['dataset']['fields'][number]) => Sql): Sql {
  return joined(file.dataset.fields.map(column), ',\n    ');
}

function cells({ width }: Staged): Sql[] {
  return Array.from({ length: width }, (_, index) => identifier(cellColumn(index)));
}

/** How many cells of a record hold more than space. */
function filledCells(columns: readonly Sql[]): Sql {
  const counted = columns.map((cell) => sql`(read_text(${cell}) IS NOT NULL)::USMALLINT`);
  return columns.length === 0 ? sql`0` : sql`(${joined(counted, ' + ')})`;
}

function textOf(field: string, file: Staged): Sql {
  const column = file.mapping.get(field);
  return column === undefined ? sql`NULL::VARCHAR` : cellText(column);
}

function cellText(column: number): Sql {
  return sql`read_text(${identifier(cellColumn(column))})`;
}

/** The rule by which a record is no data, in the order of the writer's rules. */
function ruleOf(file: Staged): Sql {
  const keys = file.header.map(headerKey);
  const cases = file.writer.leavesOut.flatMap(({ rule, header, applies }) => {
    const column = keys.indexOf(header);
    return column < 0
      ? []
      : [sql`WHEN ${applies(sql`coalesce(${cellText(column)}, '')`)} THEN ${rule}`];
  });
  const score = file.mapping.get('score');
  if (score !== undefined)
    cases.push(sql`WHEN ${cellText(score)} IS NULL THEN 'question not answered'`);
  return cases.length === 0 ? sql`NULL::VARCHAR` : sql`CASE ${joined(cases, ' ')} END`;
}

/** Every column of an accounts file that is no field of its own, by its header. */
function furtherOf({ dataset, header, mapping }: Staged): Sql {
  const used = new Set(mapping.values());
  const further = new Map<string, Sql>();
  for (const [column, label] of header.entries()) {
    const name = label.trim();
    if (dataset.name === 'accounts' && !used.has(column) && name !== '' && !further.has(name))
      further.set(name, cellText(column));
  }
  if (further.size === 0) return sql`MAP {}::MAP(VARCHAR, VARCHAR)`;
  const entries = sql`list_zip(${[...further.keys()]}, [${joined([...further.values()], ', ')}])`;
  return sql`map_from_entries(list_filter(${entries}, lambda entry: entry[2] IS NOT NULL))`;
}
