import { SHARED_SIGNS } from '../../domain/currencies';
import type { Field, FieldType } from '../../domain/dataset';
import { joined, type Sql, sql } from '../../engine/sql';
import { fieldType } from '../../queries/intake-tables';
import { MONEY_FIELDS } from './asked-columns';
import type { ColumnFormat } from './formats';
import { textColumn } from './staged-cells';
import type { TypingInput } from './typing-input';

const UNSETTLED: ColumnFormat = { dateOrder: null, dayNumbers: null, decimalMark: null };

const READINGS: Record<FieldType, (cell: Sql, format: ColumnFormat) => Sql> = {
  text: (cell) => cell,
  choice: (cell) => sql`lower(${cell})`,
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

/** How the cells of a field's column are read. */
export function formatOf(field: string, { decisions, settlement }: TypingInput): ColumnFormat {
  return settlement.formats.get(decisions.columns[field] ?? '') ?? UNSETTLED;
}

/** A constant is text like a cell, and may be written in any way. */
function isPlain(field: string, { decisions, settlement }: TypingInput): boolean {
  const isConstant = decisions.constants[field] !== undefined;
  return !isConstant && settlement.plain.has(decisions.columns[field] ?? '');
}

/** How a field's text becomes its value. */
export function fieldReading(field: Field, input: TypingInput): Sql {
  const cell = textColumn(field.name);
  if (ACCOUNT_KEY.test(field.name)) return sql`coalesce(${cell}, '')`;
  if (field.name === 'currency') return currencyReading(input);
  const read = isPlain(field.name, input) ? PLAIN_READINGS[field.type] : READINGS[field.type];
  const value = sql`${read(cell, formatOf(field.name, input))}::${fieldType(field)}`;
  if (!field.choices) return value;
  return sql`CASE
      WHEN list_contains(${[...field.choices]}, lower(${cell})) THEN ${value}
      WHEN ${cell} IS NOT NULL THEN ${field.otherwise ?? null}
    END`;
}

/** The currency that the record says, else the one beside its amount. */
function currencyReading({ decisions, settlement }: TypingInput): Sql {
  const beside = MONEY_FIELDS.filter((field) => decisions.columns[field] !== undefined).map(
    (field) => besideAmount(textColumn(field), settlement.currencies),
  );
  return sql`coalesce(${joined([textColumn('currency'), ...beside, sql`NULL`], ', ')})`;
}

/** The code beside an amount; a sign of several currencies stands for the settled one, else for none. */
function besideAmount(cell: Sql, currencies: Readonly<Record<string, string>>): Sql {
  const signs = Object.keys(SHARED_SIGNS).map(
    (sign) => sql`WHEN ${sign} THEN ${currencies[sign] ?? null}`,
  );
  return sql`CASE written_currency(${cell}) ${joined(signs, ' ')} ELSE written_currency(${cell}) END`;
}
