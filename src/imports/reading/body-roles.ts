import { hasMoreFilled, isBlank, saySame } from './cells';
import { footerStart, isClosingLine, maySummarise } from './footer';
import { contradicts } from './header-evidence';
import type { Layout } from './layout';
import type { SplitRecord } from './split-records';
import type { CsvRecord, ReadRecord, RecordRole } from './text-table';

/** A footer has no more records than so. */
const MOST_HELD = 60;
/** A header that has so large a share of the labels begins a second table. */
const SHARED_LABELS = 0.5;
const FEWEST_SHARED = 2;

/** Gives the physical records their roles; some only once it is seen what follows them. */
export interface RecordRoles {
  /** The records whose roles are now certain, in order. */
  next(this: void, record: SplitRecord): ReadRecord[];
  /** The records left at the end of the file. */
  end(): ReadRecord[];
}

/** Follows the records of a file from its first one. */
export function recordRoles(layout: Layout): RecordRoles {
  const bodyFrom = layout.preamble + layout.headerRecords.length;
  let number = 0;
  let isSecondTable = false;
  let held: ReadRecord[] = [];

  const labels = new Set(layout.header);
  const release = (...records: readonly ReadRecord[]): ReadRecord[] => {
    const released = [...held, ...records];
    held = [];
    return released;
  };

  return {
    next({ cells, text, damage, isStrict }) {
      number += 1;
      const isMended = damage === 'mended';
      const record: ReadRecord = { number, role: 'body', cells, text, isStrict, isMended };
      if (number <= bodyFrom) {
        record.role = number <= layout.preamble ? 'preamble' : 'header';
        return [record];
      }
      record.role = plainRole(cells, damage, layout, isSecondTable);
      if (record.role === 'body' && isSecondHeader(held, cells, layout, labels)) {
        isSecondTable = true;
        record.role = 'second table';
        return secondTable(release(record));
      }
      if (!mayBeLast(record, held, layout)) return held.length === 0 ? [record] : release(record);
      held.push(record);
      return held.length > MOST_HELD ? held.splice(0, 1) : [];
    },
    end() {
      const records = release();
      const start = footerStart(
        records.map(({ cells }) => cells),
        layout,
      );
      // The blank records that lead to a footer belong to it; those that end a table lead nowhere.
      return records.map((record, at) => (at >= start ? { ...record, role: 'footer' } : record));
    },
  };
}

function plainRole(
  cells: CsvRecord,
  damage: SplitRecord['damage'],
  layout: Layout,
  isSecondTable: boolean,
): RecordRole {
  if (damage === 'unclosed') return 'damaged';
  if (isBlank(cells)) return 'blank';
  if (isSecondTable) return 'second table';
  return repeatsHeader(cells, layout) ? 'repeated header' : 'body';
}

/** Whether a record may belong to what stands below the table, should nothing of the table follow. */
function mayBeLast(record: ReadRecord, held: readonly ReadRecord[], layout: Layout): boolean {
  if (record.role === 'blank') return true;
  if (record.role !== 'body') return false;
  if (isClosingLine(record.cells, layout)) return true;
  const isBelowBlank = held.length > 0 && held.some(({ role }) => role === 'blank');
  return isBelowBlank && (maySummarise(record.cells, layout) || mayBeHeader(record.cells, layout));
}

function repeatsHeader(cells: CsvRecord, { headerRecords }: Layout): boolean {
  for (const header of headerRecords)
    if (saySame(header, cells)) return hasMoreFilled(cells, FEWEST_SHARED - 1);
  return false;
}

/** Whether a second table begins with a record, or began with the one held before it. */
function isSecondHeader(
  held: readonly ReadRecord[],
  cells: CsvRecord,
  layout: Layout,
  labels: ReadonlySet<string>,
): boolean {
  return isOtherHeader(cells, labels) || startsSecondTable(held, cells, layout);
}

/** A header of some of this table's labels, or of all of them and more: each of its cells once. */
function isOtherHeader(cells: CsvRecord, labels: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const [at, cell] of cells.entries()) {
    if (labels.has(cell)) shared += 1;
    // A cell that is no label can stand only in a header that has all labels besides.
    else if (shared + cells.length - at - 1 < labels.size) return false;
  }
  const isDistinct = new Set(cells).size === cells.length;
  return isDistinct && shared >= Math.max(FEWEST_SHARED, labels.size * SHARED_LABELS);
}

function plainLabel(label: string): string {
  return label.trim().toLowerCase();
}

/** A full row of distinct words below a blank record: of another width, or at odds with the columns. */
function mayBeHeader(cells: CsvRecord, layout: Layout): boolean {
  const labels = new Set(cells.map(plainLabel));
  if (cells.length < 2 || labels.size < cells.length || labels.has('')) return false;
  if (contradicts(cells, layout.columns)) return true;
  return cells.length !== layout.width && cells.every((cell) => !/^[\W\d]*$/.test(cell));
}

/** Whether a record goes on the table whose header was the last record held. */
function startsSecondTable(held: readonly ReadRecord[], cells: CsvRecord, layout: Layout): boolean {
  const last = held.at(-1);
  if (last?.role !== 'body' || !mayBeHeader(last.cells, layout)) return false;
  const isOfWidth = cells.length === last.cells.length;
  return isOfWidth && (cells.length !== layout.width || contradicts(last.cells, layout.columns));
}

/** Held records above the second table's first full record: all that follows the blank belongs to it. */
function secondTable(records: readonly ReadRecord[]): ReadRecord[] {
  const blank = records.findIndex(({ role }) => role === 'blank');
  const role: RecordRole = 'second table';
  return records.map((record, at) =>
    blank >= 0 && at > blank && record.role === 'body' ? { ...record, role } : record,
  );
}
