/** Reads a company's plain spreadsheets into the same typed rows as the sample's files. */

import { createAccountMatcher } from './account-key';
import {
  PLAIN_ACCOUNTS,
  PLAIN_STRATEGY,
  plainIncidents,
  plainNominations,
  plainOpportunities,
  plainResponses,
  plainUses,
} from './plain-shapes';
import { readTable, type Table } from './read-table';
import type { FileCounts, SampleFile, SampleRows } from './sample-rows';

/** Whether the files are plain spreadsheets, which their accounts file gives away. */
export function arePlainFiles(files: readonly SampleFile[]): boolean {
  return files.some(({ name }) => name === PLAIN_ACCOUNTS.name);
}

export function readPlainFiles(files: readonly SampleFile[], rollsUp: boolean): SampleRows {
  const accounts = readTable(files, PLAIN_ACCOUNTS);
  const match = createAccountMatcher(accounts.rows, rollsUp);
  const opportunities = readTable(files, plainOpportunities(match));
  const responses = readTable(files, plainResponses(match));
  const incidents = readTable(files, plainIncidents(match));
  const nominations = readTable(files, plainNominations(match));
  const uses = readTable(files, plainUses(match));
  const strategy = readTable(files, PLAIN_STRATEGY);
  const tables: readonly (readonly [name: string, table: Table<unknown>])[] = [
    ['accounts.csv', accounts],
    ['opportunities.csv', opportunities],
    ['responses.csv', responses],
    ['incidents.csv', incidents],
    ['nominations.csv', nominations],
    ['uses.csv', uses],
    ['strategy.csv', strategy],
  ];
  const counts = new Map<string, FileCounts>();
  for (const [name, table] of tables) {
    if (table.counts !== null) {
      counts.set(name, table.counts);
    }
  }
  return {
    accounts: accounts.rows,
    opportunities: opportunities.rows,
    responses: responses.rows,
    incidents: incidents.rows,
    nominations: nominations.rows,
    uses: uses.rows,
    strategy: strategy.rows,
    counts,
    rejects: tables.flatMap(([, { rejects }]) => rejects),
  };
}
