import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { StrategyRow } from '../../domain/settings';
import type { SettingsEffect } from '../../queries/settings-effect';
import { useSession, useSessionState } from '../../state/session-context';
import { useRested } from '../shared/use-rested';

/** What a strategy would do; undefined until it is worked out, or where there is nothing to ask. */
export function useTargetEffect(strategy: readonly StrategyRow[] | null) {
  const session = useSession();
  const version = useSessionState((state) => state.version);
  const asked = JSON.stringify(strategy);
  const rested = useRested(asked);
  const isSettled = rested === asked && strategy !== null;
  const answer: UseQueryResult<SettingsEffect> = useQuery({
    queryKey: ['target-effect', rested, version],
    enabled: isSettled,
    queryFn: ({ signal }) => session.preview({ strategy }, signal),
  });
  return {
    effect: isSettled ? answer.data : undefined,
    failure: isSettled ? answer.error : null,
  };
}
