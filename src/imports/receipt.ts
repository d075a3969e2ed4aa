import type { DatasetName } from '../domain/dataset';
import type { ReceiptRow } from '../queries/receipts';
import type { Draft } from './draft';
import { Refusal } from './reading/refusal';
import type { ImportQuestion } from './typing/formats';

/** What an import did with one file. */
export type Receipt = LoadedReceipt | UndecidedReceipt | RefusedReceipt;

/** Nothing of the file was loaded and nothing was changed. */
export interface RefusedReceipt {
  status: 'refused';
  file_name: string;
  /** Why, and what to do, in plain words. */
  message: string;
}

/** The file waits for the user; nothing of it was loaded and nothing was changed. */
export interface UndecidedReceipt {
  status: 'undecided';
  file_name: string;
  /** What is open, in plain words. */
  message: string;
  /** null where the user has to say what the file is. */
  dataset: DatasetName | null;
  missing: readonly string[];
  questions: readonly ImportQuestion[];
}

/** records = header_records + footer_records + loaded + left_out + rejected. */
export interface LoadedReceipt extends ReceiptRow {
  status: 'loaded';
  /** The files that this one replaced. */
  replaced: string[];
}

/** The receipt of a refused file; throws the error again where it is none. */
export function refused(fileName: string, error: unknown): RefusedReceipt {
  if (error instanceof DOMException && error.name === 'NotReadableError')
    return refused(
      fileName,
      new Refusal('The file cannot be read any more; it was moved or is in use. Drop it again.'),
    );
  if (!(error instanceof Refusal)) throw error;
  return { status: 'refused', file_name: fileName, message: error.message };
}

/** The receipt of a file that waits. */
export function undecided(draft: Draft): UndecidedReceipt {
  return {
    status: 'undecided',
    file_name: draft.file.name,
    message: whatIsOpen(draft),
    dataset: draft.decisions?.dataset ?? null,
    missing: draft.missing,
    questions: draft.settlement.questions,
  };
}

/** What keeps a draft from being loaded, in plain words; '' for nothing. */
export function whatIsOpen({ decisions, missing, settlement, proposal, origin }: Draft): string {
  if (decisions === null) return 'Its columns are not known. Say what the file is.';
  if (missing.length > 0)
    return `This looks like ${decisions.dataset}, but no column was found for ${missing.join('; ')}.`;
  const { questions } = settlement;
  if (questions.length > 0) return questions.map(({ text }) => text).join(' ');
  return proposal.needsReview && origin === 'proposed'
    ? 'Some of its columns were told by their values alone. Check them.'
    : '';
}
