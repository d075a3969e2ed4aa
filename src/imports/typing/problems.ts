import { type Field, type FieldType, MOST } from '../../domain/dataset';
import { joined, type Sql, sql } from '../../engine/sql';
import type { Recognised } from '../recognising/recognise';
import { readColumn, textColumn } from './readings';
import type { Staged } from './typing';

const UNREADABLE: Record<FieldType, string | null> = {
  text: null,
  list: null,
  choice: 'is none of',
  day: 'is no date that can be read; write it like 2026-03-31',
  number:
    'is no number that can be read in one way only; write it like 1234.50, the currency in a column of its own',
  flag: 'is neither yes nor no',
};

/** The first thing wrong with a record, in the order of the fields; NULL where nothing is. */
export function firstProblem(file: Staged): Sql {
  const { dataset } = file;
  const cases = [
    ...recordProblems(file),
    ...dataset.fields.flatMap((field) => fieldProblems(field, file)),
  ];
  if (dataset.needsOneOf.some((group) => group.includes('written_account_id')))
    cases.push(sql`WHEN coalesce(text_written_account_id, text_written_domain, text_written_name) IS NULL
        THEN ${problem('written_name', 'names no account: id, domain or e-mail, and name are all empty', file)}`);
  if (dataset.name === 'responses') cases.push(...scaleProblems(file));
  return sql`CASE
      ${joined(cases, '\n      ')}
    END`;
}

/** That a record repeats the key of an earlier one, whose number is `first_row`. */
export function repetition(file: Recognised): Sql {
  return problem(
    file.dataset.key ?? '',
    sql`'repeats record ' || first_row || ', which was loaded'`,
    file,
  );
}

/** What is wrong with a record as a whole, so that its cells cannot be trusted. */
function recordProblems(file: Staged): Sql[] {
  const { header, unclosedRecord } = file;
  const problems = [
    sql`WHEN surplus > 0 THEN ${wholeRecord(sql`'has ' || cells || ' cells where the header has ' || ${header.length}`)}`,
  ];
  if (unclosedRecord !== null)
    problems.unshift(
      sql`WHEN source_row = ${unclosedRecord} THEN ${wholeRecord('has a quote that is never closed, so that it goes on to the end of the file')}`,
    );
  return problems;
}

function wholeRecord(reason: string | Sql): Sql {
  return sql`{'column_name': 'the whole record', 'value': '', 'reason': ${reason}}`;
}

function fieldProblems(field: Field, file: Recognised): Sql[] {
  const cell = textColumn(field.name);
  const cases: Sql[] = [];
  if (field.required)
    cases.push(
      sql`WHEN ${isMissing(field)} THEN ${problem(field.name, 'is empty, but needed', file)}`,
    );
  const unreadable = UNREADABLE[field.type];
  if (unreadable !== null && file.mapping.has(field.name))
    cases.push(
      sql`WHEN ${cell} IS NOT NULL AND ${field.type === 'choice' ? notListed(field) : sql`${readColumn(field.name)} IS NULL`} THEN ${problem(field.name, field.choices ? `${unreadable} ${field.choices.join(', ')}` : unreadable, file)}`,
    );
  if (field.isCount)
    cases.push(
      sql`WHEN ${readColumn(field.name)} <> round(${readColumn(field.name)}) THEN ${problem(field.name, 'is not a whole number', file)}`,
    );
  if (field.range)
    cases.push(
      sql`WHEN ${readColumn(field.name)} NOT BETWEEN ${field.range[0]} AND ${field.range[1]} THEN ${problem(field.name, rangeReason(field.range), file)}`,
    );
  return cases;
}

/** Salesforce's empty id is written and still none. */
function isMissing({ name }: Field): Sql {
  const cell = textColumn(name);
  return name === 'account_id' ? sql`crm_id(${cell}) IS NULL` : sql`${cell} IS NULL`;
}

/** A choice that is written but not listed, unless the field takes everything else as something. */
function notListed(field: Field): Sql {
  if (field.otherwise !== undefined) return sql`FALSE`;
  return sql`NOT list_contains(${[...(field.choices ?? [])]}, lower(${textColumn(field.name)}))`;
}

function rangeReason([low, high]: readonly [number, number]): string {
  return high < MOST ? `is outside ${low} to ${high}` : `is below ${low} or more than can be`;
}

function scaleProblems(file: Recognised): Sql[] {
  const scale = sql`regexp_replace(read_scale_min || ' to ' || read_scale_max, '\\.0\\b', '', 'g')`;
  return [
    sql`WHEN read_scale_min IS NULL OR read_scale_max IS NULL OR read_scale_min >= read_scale_max
        THEN ${problem('score', 'has no scale: add columns “scale min” and “scale max”, or name the column nps, csat or ces', file)}`,
    sql`WHEN read_score NOT BETWEEN read_scale_min AND read_scale_max
        THEN ${problem('score', sql`'is outside its scale ' || ${scale}`, file)}`,
  ];
}

/** A problem, under the header that the file itself gives the column, with the cell as written. */
function problem(field: string, reason: string | Sql, file: Recognised): Sql {
  const column = file.mapping.get(field);
  const name = field.replace(/^written_/, 'account ').replaceAll('_', ' ');
  const header = column === undefined ? name : (file.header[column]?.trim() ?? name);
  const value = sql`coalesce(${textColumn(field)}, '')`;
  return sql`{'column_name': ${header}, 'value': ${value}, 'reason': ${reason}}`;
}
