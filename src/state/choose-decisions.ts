import type { Draft, Origin } from '../imports/draft';
import type { Decisions } from '../imports/recognising/decisions';
import { recall } from '../imports/recognising/recall';
import type { Mappings } from '../workspace/memory';
import type { ImportChoice } from './import-desk';

/**
 * What to decide about a draft: what the caller says of the file, else what is remembered for its
 * shape, else what the file suggests. Answers of the caller go before those remembered.
 */
export function chooser(
  { answers, mappings = {} }: Pick<ImportChoice, 'answers' | 'mappings'>,
  remembered: Mappings,
): (draft: Draft) => { decisions: Decisions; origin: Origin } | null {
  return ({ file, table, proposal }) => {
    const mapping = Object.hasOwn(mappings, file.name) ? mappings[file.name] : undefined;
    const kept = remembered[proposal.fingerprint];
    const earlier = kept ? recall(kept, table.columns) : null;
    const base = earlier ?? proposal.decisions ?? emptyDecisions(mapping?.dataset);
    if (base === null) return null;
    const decisions = { ...base, ...mapping };
    return {
      decisions: { ...decisions, answers: { ...decisions.answers, ...answers } },
      origin: isMapped(mapping) ? 'chosen' : earlier ? 'remembered' : 'proposed',
    };
  };
}

/** Whether a mapping says more than answers: what the file's columns are. */
function isMapped(mapping: Partial<Decisions> | undefined): boolean {
  return mapping !== undefined && Object.keys(mapping).some((key) => key !== 'answers');
}

function emptyDecisions(dataset: Decisions['dataset'] | undefined): Decisions | null {
  if (dataset === undefined) return null;
  return { dataset, columns: {}, constants: {}, scores: [], answers: {} };
}
