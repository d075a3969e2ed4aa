import type { DatasetName } from '../domain/dataset';
import type { MatchMethod } from '../domain/matching';

/** What an import did with one file. `refused`: nothing of it was loaded and nothing was changed. */
export type Receipt = LoadedReceipt | RefusedReceipt;

export interface RefusedReceipt {
  status: 'refused';
  file_name: string;
  /** Why, and what to do, in plain words. */
  message: string;
}

/** records = header_records + footer_records + loaded + left_out + rejected. */
export interface LoadedReceipt {
  status: 'loaded';
  import_id: number;
  file_name: string;
  dataset: DatasetName;
  writer: string;
  is_sample: boolean;
  encoding: string;
  separator: string;
  records: number;
  header_records: number;
  footer_records: number;
  loaded: number;
  left_out: number;
  rejected: number;
  left_out_rules: { rule: string; records: number }[];
  /** The files that this one replaced. */
  replaced: string[];
  /** Rows that found their account, by the way they did. */
  matched_by: Record<MatchMethod, number>;
  /** Rows that found no account; they are loaded and listed. */
  unmatched: number;
}
