import type { Decisions } from '../recognising/decisions';
import type { FileEvidence } from './evidence';
import type { ColumnFormat, ImportQuestion } from './formats';
import type { ScoreScale } from './score-scale';

/** How the columns of a file are read, and what the user has to be asked for that. */
export interface Settlement {
  /** The format of every day, number and score column, by its name. */
  formats: ReadonlyMap<string, ColumnFormat>;
  /** The scale of every score column whose scale is known, by its name. */
  scales: ReadonlyMap<string, ScoreScale>;
  /** The ISO code that each sign of several currencies stands for: `{ $: 'USD' }`. */
  currencies: Readonly<Record<string, string>>;
  questions: readonly ImportQuestion[];
}

/** Settles how each column is read by all of its values together; asks where they do not tell. */
export type Settle = (
  evidence: FileEvidence,
  decisions: Decisions,
  /** The currencies of the user's files that are loaded already. */
  knownCurrencies: readonly string[],
) => Settlement;
