import { useState } from 'react';
import type { Draft } from '../../imports/draft';
import type { Decisions } from '../../imports/recognising/decisions';

/**
 * A draft's decisions with the changes that are still being worked through, so that a second change
 * builds on the first and the controls show at once what was chosen.
 */
export function usePendingDecisions(
  draft: Draft,
  onDecide: (decisions: Decisions) => void,
): [Decisions | null, (decisions: Decisions) => void] {
  const [pending, setPending] = useState<Decisions | null>(null);
  if (pending !== null && pending === draft.decisions) setPending(null);
  const change = (decisions: Decisions) => {
    setPending(decisions);
    onDecide(decisions);
  };
  return [pending ?? draft.decisions, change];
}
