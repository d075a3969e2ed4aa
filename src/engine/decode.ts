import { type DataType, type RecordBatch, Type, type Vector } from 'apache-arrow';

/** What a cell becomes: dates are ISO text, whole numbers beyond 2^53 exact text, NULL is null. */
export type Cell = string | number | boolean | null | Cell[] | { [field: string]: Cell };

export type Row = Record<string, Cell>;

const MILLISECONDS_PER_DAY = 86_400_000;
const WORD_BITS = 32n;

/**
 * Arrow batches as plain rows. Throws a TypeError that names the column for a type it cannot give
 * faithfully: ENUM columns, for one, arrive empty from the streaming interface of duckdb-wasm 1.32
 * and would read as NULL.
 */
export function decodeBatches(batches: readonly RecordBatch[]): Row[] {
  const rows: Row[] = [];
  for (const batch of batches) {
    const columns = batch.schema.fields.map((field, index) => ({
      name: field.name,
      read: reader(field.type, field.name),
      vector: batch.getChildAt(index),
    }));
    for (let index = 0; index < batch.numRows; index += 1) {
      // fromEntries and not row[name], which would set the prototype for a column named __proto__.
      rows.push(
        Object.fromEntries(
          columns.map(({ name, read, vector }) => [name, cellAt(vector, index, read, name)]),
        ),
      );
    }
  }
  return rows;
}

type Read = (value: unknown) => Cell;

/** A cell; arrow itself throws for a value beyond JavaScript's numbers, without naming the column. */
function cellAt(vector: Vector | null, index: number, read: Read, column: string): Cell {
  try {
    return orNull(vector?.get(index), read);
  } catch (error) {
    throw new TypeError(
      `Column “${column}” has a value that cannot be shown. Cast it, for example "${column}"::VARCHAR.`,
      { cause: error },
    );
  }
}

function orNull(value: unknown, read: Read): Cell {
  return value === null || value === undefined ? null : read(value);
}

function reader(type: DataType, column: string): Read {
  switch (type.typeId) {
    case Type.Null:
      return () => null;
    case Type.Bool:
      return (value) => value === true;
    case Type.Utf8:
    case Type.LargeUtf8:
      return String;
    case Type.Float:
      return Number;
    case Type.Int:
      return (value) => (typeof value === 'bigint' ? exactInteger(value) : Number(value));
    case Type.Date:
      return (value) => isoDay(Number(value));
    case Type.Timestamp:
      return (value) => new Date(Number(value)).toISOString();
    case Type.Decimal:
      return decimalReader(type);
    case Type.List:
    case Type.FixedSizeList:
      return listReader(type, column);
    case Type.Struct:
      return structReader(type, column);
    case Type.Map:
      return mapReader(type, column);
    default:
      throw new TypeError(
        `Column “${column}” has a type that cannot be shown (${type}). Cast it, for example "${column}"::VARCHAR.`,
      );
  }
}

function listReader(type: DataType, column: string): Read {
  const read = reader(childType(type, 0), column);
  return (value) => [...(value as Iterable<unknown>)].map((item) => orNull(item, read));
}

function structReader(type: DataType, column: string): Read {
  const fields = (type.children ?? []).map((field: { name: string; type: DataType }) => ({
    name: field.name,
    read: reader(field.type, `${column}.${field.name}`),
  }));
  return (value) => {
    // By position: a field may be named like a method of the row.
    const cells = [...(value as Iterable<[string, unknown]>)].map(([, cell]) => cell);
    return Object.fromEntries(
      fields.map(({ name, read }, index) => [name, orNull(cells[index], read)]),
    );
  };
}

function mapReader(type: DataType, column: string): Read {
  const entry = childType(type, 0);
  const readKey = reader(childType(entry, 0), column);
  const read = reader(childType(entry, 1), column);
  return (value) =>
    Object.fromEntries(
      [...(value as Iterable<[unknown, unknown]>)].map(([key, item]) => [
        String(readKey(key)),
        orNull(item, read),
      ]),
    );
}

function childType(type: DataType, index: number): DataType {
  const child = type.children?.[index];
  if (!child) throw new TypeError(`The type ${type} has no part ${index}`);
  return child.type;
}

/** A decimal arrives as little-endian 32-bit words without its point (apache-arrow 17). */
function decimalReader(type: DataType & { scale?: number }): Read {
  const scale = type.scale ?? 0;
  return (value) => {
    const words = [...(value as Uint32Array)];
    let whole = words.reduceRight((sum, word) => (sum << WORD_BITS) | BigInt(word), 0n);
    whole = BigInt.asIntN(words.length * Number(WORD_BITS), whole);
    if (scale === 0) return exactInteger(whole);
    const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
    return Number(`${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
  };
}

function exactInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

function isoDay(milliseconds: number): string {
  const days = Math.floor(milliseconds / MILLISECONDS_PER_DAY);
  return new Date(days * MILLISECONDS_PER_DAY).toISOString().split('T')[0] ?? '';
}
