import { type DataType, type RecordBatch, Type, type Vector } from 'apache-arrow';

/** What a cell becomes: dates are ISO text, whole numbers beyond 2^53 exact text, NULL is null. */
export type Cell = string | number | boolean | null | Cell[] | { [field: string]: Cell };

export type Row = Record<string, Cell>;

const MILLISECONDS_PER_DAY = 86_400_000;
const WORD_BITS = 32n;
/** Keeps a byte order mark that a text begins with, which arrow's own takes away. */
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Arrow batches as plain rows. Throws a TypeError that names the column for a type it cannot give
 * faithfully: ENUM columns, for one, arrive empty from the streaming interface of duckdb-wasm 1.32
 * and would read as NULL.
 */
export function decodeBatches(batches: readonly RecordBatch[]): Row[] {
  return batches.flatMap((batch) => {
    const names = batch.schema.fields.map(({ name }) => name);
    const columns = batch.schema.fields.map(({ name, type }, index) =>
      cellsOf(batch.getChildAt(index), type, name),
    );
    const isPlain = !names.includes('__proto__');
    return Array.from({ length: batch.numRows }, (_, at) =>
      isPlain ? plainRow(names, columns, at) : anyRow(names, columns, at),
    );
  });
}

/** Several times faster than `anyRow`. */
function plainRow(names: readonly string[], columns: readonly Cell[][], at: number): Row {
  const row: Row = {};
  for (const [index, name] of names.entries()) row[name] = columns[index]?.[at] ?? null;
  return row;
}

/** Also for a column named __proto__, which would set the prototype if it were assigned. */
function anyRow(names: readonly string[], columns: readonly Cell[][], at: number): Row {
  return Object.fromEntries(names.map((name, index) => [name, columns[index]?.[at] ?? null]));
}

type Read = (value: unknown) => Cell;

/** The cells of a column; arrow itself throws for a value beyond JavaScript's numbers, without naming it. */
function cellsOf(vector: Vector | null, type: DataType, column: string): Cell[] {
  // The children of an empty column are missing too.
  if (vector === null || vector.length === 0) return [];
  const read = reader(type, column);
  try {
    return (
      numbersOf(vector, read) ??
      textsOf(vector) ??
      listsOf(vector, type, column) ??
      structsOf(vector, type, column) ??
      Array.from({ length: vector.length }, (_, at) => orNull(vector.get(at), read))
    );
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(
      `Column “${column}” has a value that cannot be shown. Cast it, for example "${column}"::VARCHAR.`,
      { cause: error },
    );
  }
}

// What follows reads a column from its buffers, several times faster than cell by cell.

function numbersOf({ type: { typeId }, nullCount, length, data }: Vector, read: Read) {
  const [part] = data;
  const isNumber = typeId === Type.Float || typeId === Type.Int;
  if (!isNumber || nullCount > 0 || data.length !== 1 || !part) return null;
  const values: ArrayLike<unknown> = part.values;
  return Array.from({ length }, (_, at) => read(values[at]));
}

/** Texts; where all have plain letters alone, bytes and letters are the same places, and one decoding does. */
function textsOf(vector: Vector): Cell[] | null {
  const [part] = vector.data;
  if (vector.type.typeId !== Type.Utf8 || vector.data.length !== 1 || !part) return null;
  const offsets: Int32Array = part.valueOffsets;
  const bytes: Uint8Array = part.values;
  const text = TEXT.decode(bytes.subarray(0, offsets[vector.length]));
  const isPlain = text.length === (offsets[vector.length] ?? 0);
  return Array.from({ length: vector.length }, (_, at) => {
    if (!vector.isValid(at)) return null;
    const [start, end] = [offsets[at], offsets[at + 1]];
    return isPlain ? text.slice(start, end) : TEXT.decode(bytes.subarray(start, end));
  });
}

/** Lists from all their items, read at once. */
function listsOf(vector: Vector, type: DataType, column: string): Cell[] | null {
  const [part] = vector.data;
  if (type.typeId !== Type.List || vector.data.length !== 1 || !part) return null;
  const offsets: Int32Array = part.valueOffsets;
  const items = cellsOf(vector.getChildAt(0), childType(type, 0), column);
  return Array.from({ length: vector.length }, (_, at) =>
    vector.isValid(at) ? items.slice(offsets[at], offsets[at + 1]) : null,
  );
}

/** Structs from the columns of their fields. */
function structsOf(vector: Vector, type: DataType, column: string): Cell[] | null {
  if (type.typeId !== Type.Struct || vector.data.length !== 1) return null;
  const fields: readonly { name: string; type: DataType }[] = type.children ?? [];
  const cells = fields.map((field, index) =>
    cellsOf(vector.getChildAt(index), field.type, `${column}.${field.name}`),
  );
  return Array.from({ length: vector.length }, (_, at) =>
    vector.isValid(at)
      ? Object.fromEntries(fields.map(({ name }, index) => [name, cells[index]?.[at] ?? null]))
      : null,
  );
}

/** A column that cannot be given faithfully, by its name. */
class UnreadableError extends TypeError {}

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
