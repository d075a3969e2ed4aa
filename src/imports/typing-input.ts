import { datasetNamed } from '../domain/datasets';
import type { Sql } from '../engine/sql';
import type { SettledDraft } from './draft';
import type { TypingInput } from './typing/typing-input';

/** What typing needs of a draft; `staging` is its staging table or a part of it. */
export function typingInput(draft: SettledDraft, staging: Sql): TypingInput {
  const { table, decisions, proposal, settlement } = draft;
  return {
    staging,
    // What stands beyond the header is looked at as well: a record with more cells cannot be trusted.
    columns: Array.from(
      { length: Math.max(table.width, table.columns.length) },
      (_, index) => table.columns[index] ?? `beyond the header ${index + 1}`,
    ),
    headerCells: table.columns.length,
    dataset: datasetNamed(decisions.dataset),
    decisions,
    leavesOut: proposal.leavesOut,
    settlement,
  };
}
