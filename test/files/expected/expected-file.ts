import type { DatasetName } from '../../../src/domain/dataset';
import type { Answers, ScoreColumn } from '../../../src/imports/recognising/decisions';
import type { ImportQuestion } from '../../../src/imports/typing/formats';

/** A typed value: a day as 'YYYY-MM-DD', a list as an array. */
export type Value = string | number | boolean | readonly string[];

/**
 * What a file of test/files is and becomes, worked out by hand from the design. Fields that a row
 * does not name are empty. Account keys and ids stand as the file writes them.
 */
export interface ExpectedFile {
  /** Below test/files. */
  file: string;
  /** What the file is there for. */
  proves: string;
  writer: string;
  /** null where no dataset fits. */
  dataset: DatasetName | null;
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  /** Physical records: header, footer, loaded, left out and rejected ones together. */
  records: number;
  /** Header records with the preamble and the blank records above them. */
  header: number;
  /** Footer records with the blank one that leads to them. */
  footer: number;
  /** Records of which something was loaded; a survey's record can become several answers. */
  loaded: number;
  /** By rule, how many records are no data. */
  leftOut: Readonly<Record<string, number>>;
  rejected: number;
  /** Field → header of its column: the uppermost header record's cell, or `Column 7` where it is empty. */
  columns: Readonly<Record<string, string>>;
  /** Field → further columns, read where those before are empty. */
  fallbacks?: Readonly<Record<string, readonly string[]>>;
  constants?: Readonly<Record<string, string>>;
  /** Score columns, by header as in `columns`. */
  scores?: readonly ScoreColumn[];
  /** Required fields without a column, in plain words. */
  missing?: readonly string[];
  /** Whether a person has to look at the mapping first; its file is not loaded as it is. */
  needsReview?: boolean;
  /** Field → column that looks alone suggest. */
  suggestions?: Readonly<Record<string, string>>;
  suggestedAsOf?: string;
  /** The questions that the file leaves open. */
  questions?: readonly ImportQuestion['kind'][];
  /** What is answered to them for the rows below. */
  answers?: Answers;
  /** The canonical rows, in the order of the file. */
  rows: readonly Readonly<Record<string, Value>>[];
}
