import type { Draft, Origin } from '../imports/draft';
import type { Decisions } from '../imports/recognising/decisions';
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
    const earlier = usable(remembered[proposal.fingerprint], table.columns);
    const base = earlier ?? proposal.decisions ?? emptyDecisions(mapping?.dataset);
    if (base === null) return null;
    const decisions = { ...base, ...mapping };
    return {
      decisions: { ...decisions, answers: { ...decisions.answers, ...answers } },
      origin: mapping ? 'chosen' : earlier ? 'remembered' : 'proposed',
    };
  };
}

/** Remembered decisions, if the file has every column that they name. */
function usable(
  decisions: Decisions | undefined,
  columns: readonly string[],
): Decisions | undefined {
  if (!decisions) return undefined;
  const named = [
    ...Object.values(decisions.columns),
    ...Object.values(decisions.fallbacks ?? {}).flat(),
    ...decisions.scores.map(({ column }) => column),
  ];
  return named.every((name) => columns.includes(name)) ? decisions : undefined;
}

function emptyDecisions(dataset: Decisions['dataset'] | undefined): Decisions | null {
  if (dataset === undefined) return null;
  return { dataset, columns: {}, constants: {}, scores: [], answers: {} };
}
