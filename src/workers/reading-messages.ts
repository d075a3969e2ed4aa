import type { ReadProgress } from '../imports/reader';
import type { WholeFile } from '../imports/reading/read-table';
import type { SourceFile } from '../imports/reading/source-file';
import type { TextTable } from '../imports/reading/text-table';
import type { Domain } from '../imports/registrable-domains';

/** What the page asks of the reading worker; `id` tells which answer belongs to which request. */
export type ReadingRequest =
  | { id: number; ask: 'table'; file: SourceFile }
  | { id: number; ask: 'all'; file: SourceFile }
  | {
      id: number;
      ask: 'raw';
      file: SourceFile;
      table: Pick<TextTable, 'dialect' | 'usualWidth'>;
      numbers: readonly number[];
    }
  | { id: number; ask: 'domains'; hosts: readonly string[] }
  | { id: number; ask: 'cancel' };

export type ReadingAnswer = TextTable | WholeFile | Map<number, string> | Domain[];

/** What the reading worker says. `refused`: the words of a Refusal. */
export type ReadingReply =
  | { id: number; say: 'progress'; progress: ReadProgress }
  | { id: number; say: 'done'; answer: ReadingAnswer }
  | { id: number; say: 'refused'; message: string }
  | { id: number; say: 'failed'; error: unknown };
