import { type RecordRoles, recordRoles } from './body-roles';
import { type DetectedDialect, detectDialect, type Sample } from './dialect';
import { type IsHeader, LAYOUT_RECORDS, type Layout, layOut } from './layout';
import { openText, type TextSource } from './open-text';
import type { SourceFile } from './source-file';
import { type SplitRecord, splitRecords } from './split-records';
import type { ReadRecord } from './text-table';

/** How much text of a file's head the dialect is told by. */
const SAMPLE_LENGTH = 131_072;

/** How a reading is watched, stopped and helped. */
export interface ReadingOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { bytes: number; rows: number }) => void) | undefined;
  /** Tells that a row names known fields; such a row is the header, whatever statistics say. */
  isHeader?: IsHeader | undefined;
}

/** A file that is being read. */
export interface Reading extends DetectedDialect {
  encoding: string;
  layout: Layout;
  /** The records with their roles, some at a time; they can be read once. */
  records: AsyncGenerator<ReadRecord[]>;
}

/** Opens a file, tells its dialect and layout, and gives its records. Throws a Refusal. */
export async function readRecordsOf(
  file: SourceFile,
  { signal, onProgress, isHeader }: ReadingOptions = {},
): Promise<Reading> {
  const source = await openText(file, signal);
  const detected = detectDialect(await sampleOf(source));
  const progress = { bytes: 0, rows: 0 };
  const batches = splitRecords(
    source.pieces((bytes) => {
      progress.bytes = bytes;
    }),
    detected,
  );
  const head = await headOf(batches);
  const layout = layOut(
    head.slice(0, LAYOUT_RECORDS).map(({ cells }) => cells),
    detected.width,
    isHeader,
  );
  const records = withRoles(head, batches, layout, (rows) => {
    progress.rows += rows;
    onProgress?.({ ...progress });
  });
  return { ...detected, encoding: source.encoding, layout, records };
}

async function sampleOf(source: TextSource): Promise<Sample> {
  let head = '';
  for await (const piece of source.pieces()) {
    head += piece;
    if (head.length > SAMPLE_LENGTH) break;
  }
  const isWhole = head.length <= SAMPLE_LENGTH;
  return { head: head.slice(0, SAMPLE_LENGTH), isWhole, slices: await source.slices() };
}

async function headOf(batches: AsyncGenerator<SplitRecord[]>): Promise<SplitRecord[]> {
  const head: SplitRecord[] = [];
  while (head.length < LAYOUT_RECORDS) {
    const { done, value } = await batches.next();
    if (done) break;
    for (const record of value) head.push(record);
  }
  return head;
}

async function* withRoles(
  head: readonly SplitRecord[],
  batches: AsyncGenerator<SplitRecord[]>,
  layout: Layout,
  onRows: (rows: number) => void,
): AsyncGenerator<ReadRecord[]> {
  const roles = recordRoles(layout);
  yield withRole(head, roles);
  onRows(head.length);
  for await (const batch of batches) {
    yield withRole(batch, roles);
    onRows(batch.length);
  }
  yield roles.end();
}

function withRole(batch: readonly SplitRecord[], roles: RecordRoles): ReadRecord[] {
  const records: ReadRecord[] = [];
  for (const record of batch) records.push(...roles.next(record));
  return records;
}
