import type { Cell, Row } from '../engine/decode';
import type { Stream } from '../engine/engine';
import {
  exactly,
  isNested,
  type ModelColumn,
  type ModelTable,
  nestedText,
  rowsOf,
} from './model-columns';

/** A table as CSV: texts in quotes, NULL as nothing at all, every value exactly what it is. */
export function tableCsv(stream: Stream, table: ModelTable): ReadableStream<Uint8Array> {
  return streamOf(chunks(stream, table));
}

async function* chunks(stream: Stream, table: ModelTable): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const writers = table.columns.map(cellWriter);
  yield encoder.encode(`${table.columns.map(({ name }) => quoted(name)).join(',')}\n`);
  for await (const rows of stream(rowsOf(table, exactly)))
    yield encoder.encode(
      rows.map((row) => `${writers.map((write) => write(row)).join(',')}\n`).join(''),
    );
}

/** Types whose texts can stand without quotes. */
const BARE = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DOUBLE|DATE|BOOLEAN)$/;

function cellWriter(column: ModelColumn): (row: Row) => string {
  const { name, type } = column;
  const text = isNested(column) ? (value: Cell) => nestedText(column, value) : String;
  const write = BARE.test(type) ? text : (value: Cell) => quoted(text(value));
  return ({ [name]: value }) => (value === null || value === undefined ? '' : write(value));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Chunks as they are asked for. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
