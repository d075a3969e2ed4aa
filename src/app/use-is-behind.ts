import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isDrawing, useIsDrawing } from '../state/drawing';
import { useSessionState } from '../state/session-context';
import { useAddressPart, useFilters } from '../state/use-address';

/** What takes long dims itself alone. */
const AWAITED = { predicate: ({ meta }: Query) => meta?.takesLong !== true };

/**
 * Whether what is on the page is older than what was asked for: a change of settings or days is under
 * way, or of the questions that every change of settings, data, days or filters asks anew not all are
 * answered and drawn.
 */
export function useIsBehind(): boolean {
  const asOf = useAddressPart('asOf');
  const comparedWith = useAddressPart('comparedWith');
  const isAsLoaded = useAddressPart('comparedAsLoaded');
  const filters = useFilters();
  const version = useSessionState((state) => state.version);
  const isChanging = useSessionState((state) => state.changesUnderWay > 0);
  const queryClient = useQueryClient();
  const isAsking = useIsFetching(AWAITED) > 0;
  const isDone = !useIsDrawing() && !isAsking;
  const asked = JSON.stringify([version, asOf, comparedWith, isAsLoaded, filters]);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    // The page's own effects come before this one: its questions are asked by now, its answers wait to be drawn.
    const isTrue = queryClient.isFetching(AWAITED) === 0 && !isDrawing();
    if (version > 0 && isDone && isTrue) setShown(asked);
  }, [version, isDone, queryClient, asked]);
  // What was never there yet is loading, not behind.
  return shown !== null && (isChanging || shown !== asked);
}
