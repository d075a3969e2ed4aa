// Only ever imported when somebody wants Parquet.
import { ByteWriter, parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import type { Row } from '../engine/decode';
import type { Stream } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import {
  exactly,
  isNested,
  type ModelColumn,
  type ModelTable,
  nestedText,
  rowsOf,
} from './model-columns';

const ROWS_OF_GROUP = 50_000;

const WHOLE = new Set(['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT']);

/** A table as Parquet. What Parquet has no type for is text, as in CSV. */
export async function tableParquet(stream: Stream, table: ModelTable): Promise<Blob> {
  const writer = new BlobWriter();
  const { columns } = table;
  await parquetWriteRows({
    writer,
    rows: rows(stream, table),
    columns: columns.map(({ name, type }) =>
      // A dictionary of figures would make one of 0 and −0.
      type === 'DOUBLE' ? { name, encoding: 'PLAIN' } : { name },
    ),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    rowGroupSize: ROWS_OF_GROUP,
  });
  return writer.blob();
}

async function* rows(stream: Stream, table: ModelTable): AsyncGenerator<Record<string, unknown>> {
  const others = table.columns.filter((column) => isNested(column) || column.type === 'BIGINT');
  for await (const batch of stream(rowsOf(table, carried)))
    for (const row of batch)
      yield {
        ...row,
        ...Object.fromEntries(others.map((column) => [column.name, converted(column, row)])),
      };
}

/** A value of a column whose values do not go into the file as they come. */
function converted(column: ModelColumn, { [column.name]: value }: Row): string | bigint | null {
  if (value === null || value === undefined) return null;
  return isNested(column) ? nestedText(column, value) : BigInt(String(value));
}

/** A column by values that can go into its element of the file. */
function carried(column: ModelColumn): Sql {
  const name = identifier(column.name);
  if (column.type === 'DATE') return sql`(${name} - DATE '1970-01-01')::INTEGER`;
  const isPlain = WHOLE.has(column.type) || ['BOOLEAN', 'DOUBLE', 'BIGINT'].includes(column.type);
  return isPlain ? name : exactly(column);
}

function element({ name, type }: ModelColumn): SchemaElement {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (WHOLE.has(type)) return { ...optional, type: 'INT32' };
  switch (type) {
    case 'BOOLEAN':
    case 'DOUBLE':
      return { ...optional, type };
    case 'BIGINT':
      return { ...optional, type: 'INT64' };
    case 'DATE':
      return { ...optional, type: 'INT32', converted_type: 'DATE' };
    default:
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

/** Hands what is written to the browser after each group of rows. */
class BlobWriter extends ByteWriter {
  private readonly parts: Blob[] = [];

  flush(): void {
    this.parts.push(new Blob([this.getBuffer()]));
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }

  blob(): Blob {
    return new Blob(this.parts);
  }
}
