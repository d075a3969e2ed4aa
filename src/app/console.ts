import type { Settings } from '../domain/settings';
import type { Row } from '../engine/decode';
import type { WholeFile } from '../imports/reading/read-table';
import type { Receipt } from '../imports/receipt';
import { checkAnswers } from '../imports/recognising/check-decisions';
import { checkSettings } from '../state/check-settings';
import type { ImportChoice } from '../state/import-desk';
import type { Session } from '../state/session';
import { goTo } from '../state/use-address';

/** What analysts and scripts can do from the browser's console; the pages do the same by the same code. */
export interface RefscopeConsole {
  /** Answers one question in SQL with plain rows. */
  query: (question: string, options?: { signal?: AbortSignal }) => Promise<Row[]>;
  /** A file's text table exactly as an import stages it, before its columns are mapped. */
  read: (file: File) => Promise<WholeFile>;
  /**
   * Imports files as if they were dropped on the Data page. `answers` are those that the page would
   * ask for, `mappings` what it would show, by file name. A file that leaves something open waits on
   * the page and has a receipt that says what.
   */
  importFiles: (files: Iterable<File>, choice?: ImportChoice) => Promise<Receipt[]>;
  /** Changes settings, `{ as_of: '2026-06-30' }`; gives all settings in force. */
  set: (change: Partial<Settings>) => Promise<Row>;
}

declare global {
  interface Window {
    refscope: RefscopeConsole;
  }
}

/** The console of a session. */
export function createConsole(session: Session): RefscopeConsole {
  return {
    query: async (question, options) => (await session.engine).query(String(question), options),

    read: (file) => session.reader.readAll({ name: file.name, content: file }),

    importFiles: (files, choice = {}) =>
      session.importFiles(
        [...files].map((file) => ({ name: file.name, content: file })),
        { ...choice, ...(choice.answers && { answers: checkAnswers(choice.answers) }) },
      ),

    async set(change) {
      const checked = checkSettings(change);
      await session.change(checked);
      // The address holds the as-of date, so that a link reproduces the view.
      if (checked.as_of !== undefined) goTo({ asOf: checked.as_of });
      const [settings] = await (await session.engine).query('FROM settings');
      if (!settings) throw new Error('The settings are gone. Reload the page.');
      return settings;
    },
  };
}
