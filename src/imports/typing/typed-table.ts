import { identifier, joined, type Sql, sql } from '../../engine/sql';
import { cellColumn } from '../reading/staging-lines';
import { fieldReading } from './field-readings';
import { furtherColumns } from './further-columns';
import { firstProblem, repetition, wholeRecord } from './record-problems';
import { answerList, answerReading, scoreCells, scoreText, typedFields } from './score-answers';
import { cellText, fieldText, readColumn, textColumn } from './staged-cells';
import type { TypingInput } from './typing-input';

/**
 * The statement that reads a staging table into `typed`: a row per physical record with its fate
 * (header, footer, left out, rejected, loaded), the rule or problem, and the typed fields. A record of
 * responses has an answer per filled score in `answers`; see loaded-rows.ts.
 */
export function typedTableStatement(input: TypingInput, typed: Sql): Sql {
  const { dataset, staging } = input;
  const recordKey =
    dataset.key === undefined ? sql`NULL::VARCHAR` : sql`crm_id(${textColumn(dataset.key)})`;
  const isRepeated = sql`(${IS_SOUND} AND first_row < source_row)`;
  const repeated = dataset.key === undefined ? sql`NULL` : repetition(input);
  const scores = scoreCells(input);
  const isResponses = dataset.name === 'responses';
  return sql`CREATE OR REPLACE TABLE ${typed} AS
WITH record AS (
  SELECT
    source_row::INTEGER AS source_row,
    role,
    cells,
    ${surplusCells(input)} AS surplus,
    ${leftOutRule(input)} AS left_out_rule,
    ${furtherColumns(input)} AS further,
    ${list(dataset.fields, ({ name }) => sql`${fieldText(name, input)} AS ${textColumn(name)}`)}
    ${each(scores, (cells) => sql`${scoreText(cells, input)} AS ${cells.text}`)}
  FROM ${staging}
),
reading AS (
  SELECT
    *,
    ${ruleOf(input)} AS rule,
    ${list(dataset.fields, (field) => sql`${fieldReading(field, input)} AS ${readColumn(field.name)}`)}
    ${each(scores, (cells) => sql`${answerReading(cells, input)} AS ${cells.answer}`)}
  FROM record
),
judged AS MATERIALIZED (
  SELECT
    source_row,
    role,
    rule,
    further,
    CASE
      WHEN role = 'damaged' THEN ${wholeRecord('has a quote that is never closed')}
      WHEN role = 'body' AND rule IS NULL THEN ${firstProblem(input)}
    END AS problem,
    ${recordKey} AS record_key,
    ${dataset.key === undefined ? sql`` : sql`${textColumn(dataset.key)},`}
    ${isResponses ? sql`${answerList(scores)} AS answers,` : sql``}
    ${list(typedFields(dataset), ({ name }) => sql`${readColumn(name)} AS ${identifier(name)}`)}
  FROM reading
),
-- The first sound record of a key stands; the later ones name it. Few keys repeat, so that joining
-- those is cheaper than a window over all records.
repeated AS (
  SELECT record_key, min(source_row) AS first_row
  FROM judged
  WHERE ${IS_SOUND} AND record_key IS NOT NULL
  GROUP BY ALL
  HAVING count(*) > 1
)
SELECT
  source_row,
  rule,
  CASE WHEN ${isRepeated} THEN ${repeated} ELSE problem END AS problem,
  CASE
    WHEN role IN ('preamble', 'header') THEN 'header'
    WHEN role = 'footer' THEN 'footer'
    WHEN rule IS NOT NULL THEN 'left out'
    WHEN problem IS NOT NULL OR ${isRepeated} THEN 'rejected'
    ELSE 'loaded'
  END AS fate,
  further,
  ${isResponses ? sql`answers,` : sql``}
  ${list(typedFields(dataset), ({ name }) => identifier(name))}
FROM judged
LEFT JOIN repeated USING (record_key)`;
}

const IS_SOUND = sql`role = 'body' AND rule IS NULL AND problem IS NULL`;

function list<Item>(items: readonly Item[], column: (item: Item) => Sql): Sql {
  return joined(items.map(column), ',\n    ');
}

/** Columns after others, each with its comma. */
function each<Item>(items: readonly Item[], column: (item: Item) => Sql): Sql {
  return joined(
    items.map((item) => sql`, ${column(item)}`),
    '\n    ',
  );
}

/** How many cells of a record beyond the header hold more than space. */
function surplusCells({ columns, headerCells }: TypingInput): Sql {
  const counted = columns
    .map((_, index) => identifier(cellColumn(index)))
    .slice(headerCells)
    .map((cell) => sql`(read_text(${cell}) IS NOT NULL)::USMALLINT`);
  return counted.length === 0 ? sql`0` : sql`(${joined(counted, ' + ')})`;
}

/** The rule of the writer by which a record is no data, the first that applies. */
function leftOutRule(input: TypingInput): Sql {
  const cases = input.leavesOut.map(
    ({ rule, column, applies }) =>
      sql`WHEN ${applies(sql`coalesce(${cellText(column, input)}, '')`)} THEN ${rule}`,
  );
  return cases.length === 0 ? sql`NULL::VARCHAR` : sql`CASE ${joined(cases, ' ')} END`;
}

/** The rule by which a record is left out, whatever its cells are worth. */
function ruleOf(input: TypingInput): Sql {
  const scores = scoreCells(input);
  const unanswered = sql`coalesce(${joined(
    [...scores.map(({ text }) => text), sql`NULL`],
    ', ',
  )}) IS NULL`;
  const noAnswer =
    scores.length === 0 ? sql`` : sql`WHEN ${unanswered} THEN 'question not answered'`;
  return sql`CASE
      WHEN role = 'blank' THEN 'empty record'
      WHEN role = 'repeated header' THEN 'repeated header'
      WHEN role = 'second table' THEN 'a second table in the file'
      WHEN role <> 'body' THEN NULL
      WHEN left_out_rule IS NOT NULL THEN left_out_rule
      ${noAnswer}
    END`;
}
