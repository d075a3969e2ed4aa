/** The cells of a physical record, as text. */
export type CsvRecord = string[];

/** How a file separates and quotes its cells. */
export interface Dialect {
  /** One character or a few: `,`, `;`, a tab, `, `. */
  separator: string;
  /** What opens and closes a quoted cell; null where nothing is quoted. */
  quote: string | null;
  /** What a quote inside a quoted cell is written with: a second quote, or a backslash. */
  escape: 'doubled' | 'backslash';
}

/** What a physical record is. Body records alone are data; a damaged one has a quote that is never closed. */
export type RecordRole =
  | 'preamble'
  | 'header'
  | 'body'
  | 'blank'
  | 'repeated header'
  | 'second table'
  | 'footer'
  | 'damaged';

/** A physical record of a file: where it stands, what it is, its cells. */
export interface ReadRecord {
  /** Counted from 1 over all physical records, blank ones too. */
  number: number;
  role: RecordRole;
  cells: CsvRecord;
  /** The record as the file writes it, without its line end. */
  text: string;
  /** Every reader of CSV reads the same cells; see scanRecord. */
  isStrict: boolean;
  /** Its quoting is damaged and was read in the one way that fits the table. */
  isMended: boolean;
}

/** What a file turned out to be before its columns are understood; its records wait in `parts`. */
export interface TextTable {
  fileName: string;
  encoding: string;
  dialect: Dialect;
  /** A label per column as the file writes it, header records joined by a space; null without header. */
  header: readonly string[] | null;
  /** The physical header records as they stand. */
  headerRecords: readonly CsvRecord[];
  /** A name for every column that is neither empty nor borne twice: `Amount`, `Amount (2)`, `Column 7`. */
  columns: readonly string[];
  /** The first body records. */
  head: readonly CsvRecord[];
  /** Cells of the widest record: as many cell columns the staging table has. */
  width: number;
  /** Cells of most records. */
  usualWidth: number;
  /** Physical records, whatever they are. */
  records: number;
  /** Records whose quoting is damaged and could be read in one way only. */
  mended: number;
  /** Staging lines for `Engine.load`; see staging-lines.ts. */
  parts: Blob[];
}
