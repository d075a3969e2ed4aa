import { datasetNamed } from '../domain/datasets';
import type { Sql } from '../engine/sql';
import type { SettledDraft } from './draft';
import type { TypingInput } from './typing/typing-input';

/** What typing needs of a draft; `staging` is its staging table or a part of it. */
export function typingInput(draft: SettledDraft, staging: Sql): TypingInput {
  const { table, decisions, proposal, settlement } = draft;
  return {
    staging,
    columns: table.columns,
    headerCells: table.header?.length ?? table.columns.length,
    dataset: datasetNamed(decisions.dataset),
    decisions,
    leavesOut: proposal.leavesOut,
    settlement,
  };
}
