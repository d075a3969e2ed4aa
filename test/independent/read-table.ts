/** Reads one file into rows and accounts for every physical record of it. */

import { RejectedRecord } from './cell-values';
import { decodeText, isBlankRecord, splitRecords } from './csv-text';
import type { FileCounts, Reject, SampleFile } from './sample-rows';

/** One data record: its cells by column name (trimmed, '' where there is none), and its number. */
export interface DataRecord {
  readonly sourceRow: number;
  readonly cell: (column: string) => string;
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableShape<Row> {
  readonly name: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly separator: ',' | ';';
  readonly headerRecords: number;
  /** Whether a blank line starts a footer that runs to the end of the file. */
  readonly hasFooter: boolean;
  /** The row of a record; null where it is left out by rule; throws RejectedRecord. */
  readonly readRecord: (record: DataRecord) => Row | null;
  /** The id that must not be repeated; null where the dataset has none. */
  readonly idOf: (row: Row) => string | null;
}

export interface Table<Row> {
  readonly rows: readonly Row[];
  /** Null where the file was not given. */
  readonly counts: FileCounts | null;
  readonly rejects: readonly Reject[];
}

function dataRecord(
  header: readonly string[],
  record: readonly string[],
  sourceRow: number,
): DataRecord {
  const cells = new Map<string, string>();
  header.forEach((column, index) => {
    cells.set(column.trim(), (record[index] ?? '').trim());
  });
  return { sourceRow, cells, cell: (column) => cells.get(column) ?? '' };
}

/** The index of the first footer record; the number of records where there is no footer. */
function footerStart(records: readonly string[][], shape: { hasFooter: boolean }): number {
  const blank = shape.hasFooter ? records.findIndex(isBlankRecord) : -1;
  return blank === -1 ? records.length : blank;
}

/** Reads the record, or says why it is rejected. */
function rowOrReason<Row>(
  shape: TableShape<Row>,
  record: DataRecord,
  seenIds: ReadonlyMap<string, number>,
): { row: Row | null } | { reason: string } {
  try {
    const row = shape.readRecord(record);
    const id = row === null ? null : shape.idOf(row);
    const first = id === null ? undefined : seenIds.get(id);
    return first === undefined ? { row } : { reason: `repeats the id of record ${first}` };
  } catch (error) {
    if (error instanceof RejectedRecord) {
      return { reason: error.message };
    }
    throw error;
  }
}

export function readTable<Row>(files: readonly SampleFile[], shape: TableShape<Row>): Table<Row> {
  const file = files.find((candidate) => candidate.name === shape.name);
  if (file === undefined) {
    return { rows: [], counts: null, rejects: [] };
  }
  const records = splitRecords(decodeText(file.bytes, shape.encoding), shape.separator);
  const header = records[0] ?? [];
  const end = footerStart(records, shape);
  const rows: Row[] = [];
  const rejects: Reject[] = [];
  const seenIds = new Map<string, number>();
  let leftOut = 0;
  records.slice(shape.headerRecords, end).forEach((cells, index) => {
    const sourceRow = shape.headerRecords + index + 1;
    if (isBlankRecord(cells)) {
      leftOut += 1;
      return;
    }
    const outcome = rowOrReason(shape, dataRecord(header, cells, sourceRow), seenIds);
    if ('reason' in outcome) {
      rejects.push({ file: shape.name, sourceRow, reason: outcome.reason });
    } else if (outcome.row === null) {
      leftOut += 1;
    } else {
      rows.push(outcome.row);
      const id = shape.idOf(outcome.row);
      if (id !== null) {
        seenIds.set(id, sourceRow);
      }
    }
  });
  const counts: FileCounts = {
    physicalRecords: records.length,
    headerRecords: shape.headerRecords,
    footerRecords: records.length - end,
    loaded: rows.length,
    leftOut,
    rejected: rejects.length,
  };
  return { rows, counts, rejects };
}
