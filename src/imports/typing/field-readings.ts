import { SHARED_SIGNS } from '../../domain/currencies';
import type { Field, FieldType } from '../../domain/dataset';
import { joined, type Sql, sql } from '../../engine/sql';
import { fieldType } from '../../queries/intake-tables';
import { columnsFor } from '../recognising/decisions';
import { MONEY_FIELDS } from './asked-columns';
import type { ColumnFormat } from './formats';
import { textColumn } from './staged-cells';
import type { TypingInput } from './typing-input';

const UNSETTLED: ColumnFormat = { dateOrder: null, dayNumbers: null, decimalMark: null };

const READINGS: Record<FieldType, (cell: Sql, format: ColumnFormat) => Sql> = {
  text: (cell) => cell,
  choice: (cell) => sql`lower(${cell})`,
  currency: (cell) => sql`currency_code(${cell})`,
  day: (cell, { dateOrder, dayNumbers }) => sql`read_day(${cell}, ${dateOrder}, ${dayNumbers})`,
  number: (cell, { decimalMark }) => sql`read_number(${cell}, ${decimalMark})`,
  flag: (cell) => sql`read_flag(${cell})`,
  list: (cell) => sql`read_list(${cell})`,
};

/** The readings of a column whose cells are all written as most systems do. */
const PLAIN_READINGS: typeof READINGS = {
  ...READINGS,
  day: (cell) => sql`plain_day(${cell})`,
  number: (cell) => sql`plain_number(${cell})`,
};

/** The fields by which a record finds its account; they are compared as texts, so none is ''. */
const ACCOUNT_KEY = /^written_/;

/** How the cells of a field are read; its columns are of one file and so of one format. */
export function formatOf(field: string, { decisions, settlement }: TypingInput): ColumnFormat {
  const formats = columnsFor(field, decisions).map(
    (column) => settlement.formats.get(column) ?? UNSETTLED,
  );
  return {
    dateOrder: formats.find(({ dateOrder }) => dateOrder !== null)?.dateOrder ?? null,
    dayNumbers: formats.find(({ dayNumbers }) => dayNumbers !== null)?.dayNumbers ?? null,
    decimalMark: formats.find(({ decimalMark }) => decimalMark !== null)?.decimalMark ?? null,
  };
}

/** Whether a column of the file or a constant says something of a field. */
export function isGiven(field: string, { decisions }: TypingInput): boolean {
  return columnsFor(field, decisions).length > 0 || decisions.constants[field] !== undefined;
}

/** Whether all that a field may be read from is plain; a constant may be written in any way. */
function isPlain(field: string, { decisions, settlement }: TypingInput): boolean {
  const columns = columnsFor(field, decisions);
  const isConstant = decisions.constants[field] !== undefined;
  return !isConstant && columns.length > 0 && columns.every((name) => settlement.plain.has(name));
}

function readingOf(field: Field, input: TypingInput): Sql {
  const cell = textColumn(field.name);
  if (field.isCount) return sql`read_count(${cell})`;
  const readings = isPlain(field.name, input) ? PLAIN_READINGS : READINGS;
  return readings[field.type](cell, formatOf(field.name, input));
}

/** How a field's text becomes its value. */
export function fieldReading(field: Field, input: TypingInput): Sql {
  const cell = textColumn(field.name);
  // A deal of several companies belongs to the first, which CRMs call the primary one.
  if (field.name === 'written_account_id')
    return sql`trim(split_part(coalesce(${cell}, ''), ';', 1))`;
  if (ACCOUNT_KEY.test(field.name)) return sql`coalesce(${cell}, '')`;
  if (field.name === 'currency' && field.type === 'text') return currencyReading(input);
  // To read what is not there costs as much as to read it: 1.3 s for a million records and one number.
  if (!isGiven(field.name, input)) return sql`NULL::${fieldType(field)}`;
  const value = sql`${readingOf(field, input)}::${fieldType(field)}`;
  if (!field.choices) return value;
  return sql`CASE
      WHEN list_contains(${[...field.choices]}, lower(${cell})) THEN ${value}
      WHEN ${cell} IS NOT NULL THEN ${field.otherwise ?? null}
    END`;
}

/** The currency that the record says, whether it is one or not, else the one beside its amount. */
function currencyReading({ decisions, settlement }: TypingInput): Sql {
  const beside = MONEY_FIELDS.filter((field) => decisions.columns[field] !== undefined).map(
    (field) => besideAmount(textColumn(field), settlement.currencies),
  );
  const cell = textColumn('currency');
  return sql`coalesce(currency_code(${cell}), ${joined([cell, ...beside, sql`NULL`], ', ')})`;
}

/** The code beside an amount; a sign of several currencies stands for the settled one, else for none. */
function besideAmount(cell: Sql, currencies: Readonly<Record<string, string>>): Sql {
  const signs = Object.keys(SHARED_SIGNS).map(
    (sign) => sql`WHEN ${sign} THEN ${currencies[sign] ?? null}`,
  );
  return sql`CASE written_currency(${cell}) ${joined(signs, ' ')} ELSE written_currency(${cell}) END`;
}
