import type { Draft, Origin } from '../imports/draft';
import { Refusal } from '../imports/reading/refusal';
import type { Decisions } from '../imports/recognising/decisions';
import { recall } from '../imports/recognising/recall';
import { checkMapping } from '../imports/recognising/saved-mapping';
import type { Mappings } from '../workspace/workspace';
import type { ImportChoice } from './import-desk';

/**
 * What to decide about a draft: what the caller says of the file, else what is remembered for its
 * shape, else what the file suggests. Answers of the caller go before those remembered. Throws a
 * Refusal where the caller's mapping cannot be used.
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
    const merged = { ...base, ...mapping };
    const decisions = { ...merged, answers: { ...merged.answers, ...answers } };
    const origin = isMapped(mapping) ? 'chosen' : earlier ? 'remembered' : 'proposed';
    if (mapping === undefined) return { decisions, origin };
    const checked = checkMapping(withScores(decisions), table.columns);
    if ('problem' in checked) throw new Refusal(`${checked.problem} Nothing was loaded.`);
    return { decisions: checked.decisions, origin };
  };
}

/** Whether a mapping says more than answers: what the file's columns are. */
function isMapped(mapping: Partial<Decisions> | undefined): boolean {
  return mapping !== undefined && Object.keys(mapping).some((key) => key !== 'answers');
}

/** A caller may name the column of the only score as that of any other field. */
function withScores(decisions: Decisions): Decisions {
  const { score, ...columns } = decisions.columns ?? {};
  if (decisions.dataset !== 'responses' || score === undefined) return decisions;
  const known = decisions.scores.filter(({ column }) => column === score);
  return {
    ...decisions,
    columns,
    scores: known.length > 0 ? known : [{ column: score, metric: null }],
  };
}

function emptyDecisions(dataset: Decisions['dataset'] | undefined): Decisions | null {
  if (dataset === undefined) return null;
  return { dataset, columns: {}, constants: {}, scores: [], answers: {} };
}
