import type { Dataset } from '../../domain/dataset';
import type { Sql } from '../../engine/sql';
import type { Decisions } from '../recognising/decisions';
import type { Settlement } from './settle';

/** A file in its staging table: `source_row`, `role`, `cells`, and the text columns c1, c2, … */
export interface StagedTable {
  staging: Sql;
  /** A name for each of c1, c2, …, in order. */
  columns: readonly string[];
}

/** Records that the writer puts into a file but that are no data. */
export interface LeftOut {
  rule: string;
  /** The name of the column that tells. */
  column: string;
  /** Whether a record is left out, by the text of that column; '' where it is empty. */
  applies: (cell: Sql) => Sql;
}

/** Everything that turns a staged file into typed rows. */
export interface TypingInput extends StagedTable {
  /** Cells of the header; a record with more of them cannot be trusted. */
  headerCells: number;
  dataset: Dataset;
  decisions: Decisions;
  leavesOut: readonly LeftOut[];
  settlement: Settlement;
}
