import { isDay } from '../domain/day';

/** SQL text in which every value is already a typed literal; only `sql` and its helpers make one. */
export class Sql {
  constructor(readonly text: string) {}
}

/** What the `sql` tag accepts between its braces. */
export type SqlValue = Sql | string | number | boolean | null | readonly SqlValue[];

/**
 * Renders SQL with typed literals: texts are quoted, numbers are INTEGER or DOUBLE, lists are lists.
 * Table and column names are never taken from a text: opt in with `identifier`.
 * Throws a TypeError on a number that is not finite and on a text with a NUL character.
 */
export function sql(parts: TemplateStringsArray, ...values: SqlValue[]): Sql {
  return new Sql(
    parts.reduce((text, part, index) => {
      const value = values[index - 1];
      return text + (value === undefined ? '' : literal(value)) + part;
    }),
  );
}

/** A table or column name, quoted. */
export function identifier(name: string): Sql {
  return new Sql(`"${withoutNul(name).replaceAll('"', '""')}"`);
}

/** A DATE literal; throws where the text is not a day of the calendar. */
export function dayLiteral(day: string): Sql {
  if (!isDay(day)) throw new TypeError(`Not a day of the calendar: ${day}`);
  return new Sql(`DATE '${day}'`);
}

/** Fragments with a separator between them. */
export function joined(fragments: readonly Sql[], separator: string): Sql {
  return new Sql(fragments.map((fragment) => fragment.text).join(separator));
}

function literal(value: SqlValue): string {
  if (value instanceof Sql) return value.text;
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'string') return `'${withoutNul(value).replaceAll("'", "''")}'`;
  return `[${value.map(literal).join(', ')}]`;
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`Not a finite number: ${value}`);
  // 0.4 alone would be a DECIMAL; the model computes in DOUBLE.
  const text = Number.isSafeInteger(value) ? String(value) : `${value}::DOUBLE`;
  // In brackets, for a second minus before it would begin a comment.
  return value < 0 ? `(${text})` : text;
}

function withoutNul(text: string): string {
  if (text.includes('\0')) throw new TypeError('A text with a NUL character cannot go into SQL');
  return text;
}
