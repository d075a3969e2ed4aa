import type { DatasetName } from '../../../domain/dataset';
import type { Sql } from '../../../engine/sql';
import type { Column } from '../column';
import type { ScoreColumn } from '../decisions';

/** Records that a writer puts into a file but that are no data, and how to tell them by a column. */
export interface LeaveOutRule {
  rule: string;
  /** The column's header, as `headerKey` writes it. */
  header: string;
  /** Whether a record is left out, by the text of that column. */
  applies: (cell: Sql) => Sql;
}

/** One kind of file that a writer writes: its deals, its companies. */
export interface Export {
  dataset: DatasetName;
  /** Headers, as `headerKey` writes them, that are all there. */
  all: readonly string[];
  /** Headers of which at least one is there. */
  any?: readonly string[];
  /** Headers that would make it another file. */
  none?: readonly string[];
  /**
   * Field → the headers that hold it, where the evident reading is not enough; of several the first
   * that is filled counts. An empty list: no column, whatever one is called.
   */
  fields?: Readonly<Record<string, readonly string[]>>;
  /** Field → what every record is, although no column says so. */
  constants?: Readonly<Record<string, string>>;
  /** What the score is measured in, where its header does not say. */
  score?: Omit<ScoreColumn, 'column' | 'topic'>;
  /** Rules of this kind of file alone. */
  leavesOut?: readonly LeaveOutRule[];
  /** Another dataset that the same file could as well become, so that a person has to choose. */
  alternatives?: readonly DatasetName[];
}

/** A system whose files are known by their header. */
export interface Writer {
  name: string;
  /** How many header records its files have. */
  headerRecords: number;
  recognises: (columns: readonly Column[]) => boolean;
  /** The kinds of file it writes, the most special first. */
  exports: readonly Export[];
  leavesOut: readonly LeaveOutRule[];
  /** A survey with a column per question; where a header cell is empty, the question goes on. */
  isSurvey?: boolean;
}
