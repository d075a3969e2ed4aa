import { useMemo } from 'react';
import type { MatchRequest } from '../../domain/match';
import { readRequest, writeRequest } from '../../state/match-request';
import { goTo, useAddressPart } from '../../state/use-address';

/** The request of the address, and what changes it. */
export function useRequest(): [MatchRequest, (change: Partial<MatchRequest>) => void] {
  const text = useAddressPart('request');
  const request = useMemo(() => readRequest(text), [text]);
  return [request, (change) => goTo({ request: writeRequest({ ...request, ...change }) })];
}
