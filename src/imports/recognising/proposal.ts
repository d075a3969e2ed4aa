import type { DatasetName } from '../../domain/dataset';
import type { Sql } from '../../engine/sql';
import type { Confidence, Decisions, ScoreColumn } from './decisions';

/** A rule by which records are no data, and the column that tells. */
export interface ColumnRule {
  /** In plain words, for the receipt. */
  rule: string;
  /** The column's name in `TextTable.columns`. */
  column: string;
  /** Whether a record is left out, by the text of that column; an empty cell is ''. */
  applies: (cell: Sql) => Sql;
}

/** A table read as one dataset. */
export interface Reading {
  decisions: Decisions;
  /** Field → how its column was found, for every field in `decisions.columns`, and `score`. */
  confidence: Readonly<Record<string, Confidence>>;
  /** Field → a column that may hold it by its values; not part of the decisions. */
  suggestions: Readonly<Record<string, string>>;
  /** Further columns that may be scores by their values; not part of the decisions. */
  suggestedScores: readonly ScoreColumn[];
}

/** What a table is taken for before anybody was asked. */
export interface Proposal extends Omit<Reading, 'decisions'> {
  /** 'Qualtrics export', 'plain table'. */
  writer: string;
  leavesOut: readonly ColumnRule[];
  /** null where no field of any dataset is in the table. */
  decisions: Decisions | null;
  /** Other datasets that the table fits about as well. */
  alternatives: readonly DatasetName[];
  /** Required fields without a column, in plain words. */
  missing: readonly string[];
  /** Whether a person should look at the mapping before anything is loaded. */
  needsReview: boolean;
  /** The same for files of the same columns, whatever their order, case and spaces. */
  fingerprint: string;
  /** Files of one key replace each other. */
  versionKey: string;
  /** The day of the export where the file's name tells it. */
  suggestedAsOf: string | null;
}
