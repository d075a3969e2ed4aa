import { readText } from './reading/read-text';
import { detectSeparator, readRecords } from './reading/records';
import { Refusal } from './reading/refusal';
import type { SourceFile } from './reading/source-file';
import { type StagingFile, writeStagingFile } from './reading/staging-file';
import type { RefusedReceipt } from './receipt';
import { type Recognised, recognise } from './recognising/recognise';

/** A file that was read and understood, and is not in the database yet. */
export interface ReadFile extends Recognised {
  fileName: string;
  encoding: string;
  separator: string;
  staged: StagingFile;
}

/** Bytes → text → separator → records → dataset; a Refusal's words for what cannot be understood. */
export async function readFile(file: SourceFile): Promise<ReadFile | RefusedReceipt> {
  try {
    const text = await readText(file);
    const separator = await detectSeparator(text);
    const staged = await writeStagingFile(readRecords(text, separator));
    const recognised = recognise(staged.head, staged.records);
    return { ...recognised, fileName: file.name, encoding: text.encoding, separator, staged };
  } catch (error) {
    return refused(file.name, error);
  }
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
