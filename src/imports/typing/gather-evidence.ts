import * as v from 'valibot';
import type { Dataset } from '../../domain/dataset';
import type { Run, RunOptions } from '../../engine/engine';
import type { Decisions } from '../recognising/decisions';
import { askedColumns } from './asked-columns';
import { DAY_EVIDENCE, type FileEvidence, NUMBER_EVIDENCE, SCORE_EVIDENCE } from './evidence';
import { evidenceStatement } from './evidence-statement';
import { plainColumns } from './plain-columns';
import type { StagedTable } from './typing-input';

const FILE_EVIDENCE = v.object({
  days: v.array(DAY_EVIDENCE),
  numbers: v.array(NUMBER_EVIDENCE),
  scores: v.array(SCORE_EVIDENCE),
});

/**
 * Counts what the values of a staged file say about the formats of its mapped columns: at a glance
 * where all are written as most systems do, else by every reading there is.
 */
export async function gatherEvidence(
  run: Run,
  table: StagedTable,
  dataset: Dataset,
  decisions: Decisions,
  options: RunOptions = {},
): Promise<FileEvidence> {
  const asked = askedColumns(dataset, decisions);
  const plain = await plainColumns(run, table, asked, options);
  const others = {
    ...asked,
    days: without(asked.days, plain.days),
    numbers: without(asked.numbers, plain.numbers),
    scores: asked.scores.filter((column) => !plain.scores.includes(column)),
  };
  if (others.days.length + others.numbers.length + others.scores.length === 0)
    return { ...plain, scores: [] };
  const [row] = await run(evidenceStatement(table, others), options);
  const { days, numbers, scores } = v.parse(FILE_EVIDENCE, row);
  return { days: [...plain.days, ...days], numbers: [...plain.numbers, ...numbers], scores };
}

function without(names: readonly string[], found: readonly { column: string }[]): string[] {
  return names.filter((name) => !found.some(({ column }) => column === name));
}
