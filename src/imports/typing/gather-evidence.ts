import * as v from 'valibot';
import type { Dataset } from '../../domain/dataset';
import type { Run, RunOptions } from '../../engine/engine';
import type { Decisions } from '../recognising/decisions';
import { askedColumns } from './asked-columns';
import { DAY_EVIDENCE, type FileEvidence, NUMBER_EVIDENCE, SCORE_EVIDENCE } from './evidence';
import { evidenceStatement } from './evidence-statement';
import type { StagedTable } from './typing-input';

const FILE_EVIDENCE = v.object({
  days: v.array(DAY_EVIDENCE),
  numbers: v.array(NUMBER_EVIDENCE),
  scores: v.array(SCORE_EVIDENCE),
});

/** Counts what the values of a staged file say about the formats of its mapped columns. */
export async function gatherEvidence(
  run: Run,
  table: StagedTable,
  dataset: Dataset,
  decisions: Decisions,
  options: RunOptions = {},
): Promise<FileEvidence> {
  const [row] = await run(evidenceStatement(table, askedColumns(dataset, decisions)), options);
  return v.parse(FILE_EVIDENCE, row);
}
