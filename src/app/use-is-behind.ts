import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { useSessionState } from '../state/session-context';
import { useAddressPart, useFilters } from '../state/use-address';

/** What takes long dims itself alone. */
const AWAITED = { predicate: ({ meta }: Query) => meta?.takesLong !== true };

/**
 * Whether what is on the page is older than what was asked for: a change of settings or days is under
 * way, or the questions that every change of settings, data, days or filters asks anew are not all answered.
 */
export function useIsBehind(): boolean {
  const asOf = useAddressPart('asOf');
  const comparedWith = useAddressPart('comparedWith');
  const filters = useFilters();
  const version = useSessionState((state) => state.version);
  const isChanging = useSessionState((state) => state.changesUnderWay > 0);
  const queryClient = useQueryClient();
  const isFetching = useIsFetching(AWAITED) > 0;
  const asked = JSON.stringify([version, asOf, comparedWith, filters]);
  const [answered, setAnswered] = useState<string | null>(null);
  useEffect(() => {
    // The page's own effects come before this one: its questions are asked by now.
    if (version > 0 && !isFetching && queryClient.isFetching(AWAITED) === 0) setAnswered(asked);
  }, [version, isFetching, queryClient, asked]);
  // Answers are drawn a little after they came (see Answered), all of them together with this.
  const drawn = useDeferredValue(answered);
  // What was never there yet is loading, not behind.
  if (answered === null || drawn === null) return false;
  return isChanging || answered !== asked || drawn !== answered;
}
