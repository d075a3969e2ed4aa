import { type Field, type FieldType, MOST } from '../../domain/dataset';
import { joined, type Sql, sql } from '../../engine/sql';
import { formatOf, isGiven } from './field-readings';
import type { ColumnFormat } from './formats';
import { type ScoreCells, scoreCells } from './score-answers';
import { readColumn, textColumn } from './staged-cells';
import type { TypingInput } from './typing-input';

/** The first thing wrong with a body record, in the order of the fields; NULL where nothing is. */
export function firstProblem(input: TypingInput): Sql {
  const { dataset } = input;
  const isResponses = dataset.name === 'responses';
  const cases = [
    sql`WHEN surplus > 0 THEN ${wholeRecord(sql`'has ' || cells || ' cells where the header has ' || ${input.headerCells}`)}`,
    ...(isResponses ? scoreCells(input).map(unreadableScore) : []),
    ...dataset.fields
      .filter(({ name }) => !isResponses || name !== 'score')
      .flatMap((field) => fieldProblems(field, input)),
  ];
  if (dataset.needsOneOf.some((group) => group.includes('written_account_id')))
    cases.push(sql`WHEN coalesce(text_written_account_id, text_written_domain, text_written_name) IS NULL
        THEN ${problem('written_name', 'names no account: id, domain or e-mail, and name are all empty', input)}`);
  if (isResponses) cases.push(...scoreCells(input).flatMap(scaleProblems));
  return sql`CASE
      ${joined(cases, '\n      ')}
    END`;
}

/** That a record repeats the key of an earlier one, whose number is `first_row`. */
export function repetition(input: TypingInput): Sql {
  return problem(
    input.dataset.key ?? '',
    sql`'repeats record ' || first_row || ', which was loaded'`,
    input,
  );
}

/** A problem of a record as a whole, whose cells cannot be trusted. */
export function wholeRecord(reason: string | Sql): Sql {
  return sql`{'column_name': 'the whole record', 'value': '', 'reason': ${reason}}`;
}

function fieldProblems(field: Field, input: TypingInput): Sql[] {
  const cases: Sql[] = [];
  const add = (condition: Sql, reason: string | Sql) =>
    cases.push(sql`WHEN ${condition} THEN ${problem(field.name, reason, input)}`);
  if (field.required) add(isMissing(field), 'is empty, but needed');
  const unreadable = UNREADABLE[field.type](field, formatOf(field.name, input));
  if (unreadable !== null && isGiven(field.name, input)) add(isUnreadable(field), unreadable);
  const value = readColumn(field.name);
  if (field.isPositive) add(sql`${value} <= 0`, 'is not above 0');
  if (field.isCount) add(sql`${value} <> round(${value})`, 'is not a whole number');
  if (field.range)
    add(sql`${value} NOT BETWEEN ${field.range[0]} AND ${field.range[1]}`, outside(field.range));
  return cases;
}

const UNREADABLE: Record<FieldType, (field: Field, format: ColumnFormat) => string | Sql | null> = {
  text: () => null,
  list: () => null,
  choice: ({ choices }) => `is none of ${choices?.join(', ')}`,
  day: (field, format) => noDay(textColumn(field.name), format),
  number: (_, format) => noNumber(format),
  flag: () => 'is neither yes nor no',
  currency: () => 'is no ISO code of a currency, like EUR',
};

/** What is written like 2026-02-30 needs no other order, but another day. */
function noDay(cell: Sql, format: ColumnFormat): Sql {
  return sql`CASE WHEN regexp_matches(${cell}, ${ISO_DAY}) AND try_cast(substr(${cell}, 1, 10) AS DATE) IS NULL
          THEN 'is no day of the calendar' ELSE ${otherwiseNoDay(format)} END`;
}

const ISO_DAY = '^\\d{4}-\\d\\d-\\d\\d(?:\\D|$)';

function otherwiseNoDay({ dateOrder, dayNumbers }: ColumnFormat): string {
  if (dayNumbers !== null) return `is no date; this column holds ${NUMBERED_DAYS[dayNumbers]}`;
  if (dateOrder === null)
    return 'is no date that can be read in one way only; write it like 2026-03-31';
  const example = dateOrder === 'day first' ? '31/03/2026' : '03/31/2026';
  return `is no date; this column is read ${dateOrder}, like ${example}`;
}

const NUMBERED_DAYS = {
  'unix seconds': 'seconds since 1970, like 1774915200',
  'unix milliseconds': 'milliseconds since 1970, like 1774915200000',
  'spreadsheet serial': 'the day numbers of a spreadsheet, like 46112',
};

function noNumber({ decimalMark }: ColumnFormat): string {
  if (decimalMark === null)
    return 'is no number that can be read in one way only; write it like 1234.50';
  return decimalMark === '.'
    ? 'is no number; this column is read with a decimal point, like 1,234.50'
    : 'is no number; this column is read with a decimal comma, like 1.234,50';
}

/** Salesforce's empty id is written and still none. */
function isMissing({ name }: Field): Sql {
  const cell = textColumn(name);
  return name === 'account_id' ? sql`crm_id(${cell}) IS NULL` : sql`${cell} IS NULL`;
}

/** A choice is unreadable where it is not listed, unless the field takes everything else as something. */
function isUnreadable({ name, type, choices, otherwise }: Field): Sql {
  const isWritten = sql`${textColumn(name)} IS NOT NULL`;
  if (type !== 'choice') return sql`${isWritten} AND ${readColumn(name)} IS NULL`;
  if (otherwise !== undefined) return sql`FALSE`;
  return sql`${isWritten} AND NOT list_contains(${[...(choices ?? [])]}, lower(${textColumn(name)}))`;
}

function outside([low, high]: readonly [number, number]): string {
  return high < MOST ? `is outside ${low} to ${high}` : `is below ${low} or more than can be`;
}

/** A score that is written but cannot be read on its scale. */
function unreadableScore(cells: ScoreCells): Sql {
  const { text, answer } = cells;
  return sql`WHEN ${text} IS NOT NULL AND ${answer}.score IS NULL AND ${answer}.scale_min < ${answer}.scale_max
        THEN ${scoreProblem(cells, sql`'is no score; this column is read from ' || ${scaleText(answer)}`)}`;
}

function scaleProblems(cells: ScoreCells): Sql[] {
  const { text, answer } = cells;
  return [
    sql`WHEN ${text} IS NOT NULL AND (${answer}.scale_min < ${answer}.scale_max) IS NOT TRUE
        THEN ${scoreProblem(cells, 'has no scale: add columns “scale min” and “scale max”, or name the column nps, csat or ces')}`,
    sql`WHEN ${answer}.score NOT BETWEEN ${answer}.scale_min AND ${answer}.scale_max
        THEN ${scoreProblem(cells, sql`'is outside its scale ' || ${scaleText(answer)}`)}`,
  ];
}

/** `1 to 5`. */
function scaleText(answer: Sql): Sql {
  return sql`regexp_replace(${answer}.scale_min || ' to ' || ${answer}.scale_max, '\\.0\\b', '', 'g')`;
}

function scoreProblem({ question, text }: ScoreCells, reason: string | Sql): Sql {
  return sql`{'column_name': ${question}, 'value': ${text}, 'reason': ${reason}}`;
}

/** A problem, under the file's own name of the column, with the cell as written. */
function problem(field: string, reason: string | Sql, { decisions }: TypingInput): Sql {
  const name =
    decisions.columns[field] ?? field.replace(/^written_/, 'account ').replaceAll('_', ' ');
  const value = sql`coalesce(${textColumn(field)}, '')`;
  return sql`{'column_name': ${name}, 'value': ${value}, 'reason': ${reason}}`;
}
