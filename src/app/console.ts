import type { Settings } from '../domain/settings';
import type { Row } from '../engine/decode';
import type { WholeFile } from '../imports/reading/read-table';
import type { Receipt } from '../imports/receipt';
import { checkAnswers } from '../imports/recognising/check-decisions';
import type { SettingsEffect } from '../queries/settings-effect';
import { askConsole } from '../state/ask-console';
import type { ImportChoice } from '../state/import-desk';
import type { Session } from '../state/session';
import { goTo } from '../state/use-address';
import type { Workspace } from '../workspace/workspace';
import { compareWith } from './looked-at';

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
  /** What a change of settings would do, without doing it. */
  preview: (change: Partial<Settings>) => Promise<SettingsEffect>;
  /** Takes the latest change of settings back, but for the days looked at. */
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** What is kept of the user's work: versions, snapshots, decisions. */
  workspace: () => Workspace;
  /** Loads a version again, by its id. */
  restoreVersion: (id: number) => Promise<void>;
  /** Keeps what is loaded and decided now under the name of a day, `2026-06-30`. */
  takeSnapshot: (day: string) => Promise<void>;
  /** Loads and decides everything as it was when a snapshot was taken. */
  restoreSnapshot: (day: string) => Promise<void>;
}

declare global {
  interface Window {
    refscope: RefscopeConsole;
  }
}

/** The console of a session. */
export function createConsole(session: Session): RefscopeConsole {
  return {
    query: (question, options) => askConsole(session, String(question), options),

    read: (file) => session.reader.readAll({ name: file.name, content: file }),

    importFiles: (files, choice = {}) =>
      session.importFiles(
        [...files].map((file) => ({ name: file.name, content: file })),
        { ...choice, ...(choice.answers && { answers: checkAnswers(choice.answers) }) },
      ),

    async set(change) {
      await session.change(change);
      // The address holds the days looked at, so that a link reproduces the view.
      goTo({
        ...(change.as_of !== undefined && { asOf: change.as_of }),
        ...(change.comparison_date !== undefined && compareWith(change.comparison_date)),
      });
      const [settings] = await (await session.engine).query('FROM settings');
      if (!settings) throw new Error('The settings are gone. Reload the page.');
      return settings;
    },

    preview: (change) => session.preview(change),
    undo: session.undo,
    redo: session.redo,
    workspace: () => session.store.getState().kept.workspace,
    restoreVersion: async (id) => void (await session.restoreVersion(id)),
    takeSnapshot: session.takeSnapshot,
    restoreSnapshot: async (day) => void (await session.restoreSnapshot(day)),
  };
}
