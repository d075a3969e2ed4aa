import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SettingsEffect } from '../../queries/settings-effect';
import { useSession, useSessionState } from '../../state/session-context';
import { useRested } from '../shared/use-rested';
import type { Draft } from './draft';

export interface EffectPreview {
  /** The effect of the change, or that of the one before while this one is worked out. */
  effect: SettingsEffect | undefined;
  /** Whether `effect` is that of this very change. */
  isCurrent: boolean;
  failure: unknown;
  retry: () => void;
}

/** What a change would do; of changes in quick succession only the last is worked out to the end. */
export function useEffectPreview(change: Draft, isUsable: boolean): EffectPreview {
  const session = useSession();
  const version = useSessionState((state) => state.version);
  const rested = useRested(change);
  const answer: UseQueryResult<SettingsEffect> = useQuery({
    queryKey: ['settings-effect', rested, version],
    enabled: isUsable && rested === change,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => session.preview(rested, signal),
  });
  const isCurrent = rested === change && !answer.isPlaceholderData;
  return {
    effect: answer.data,
    isCurrent: isCurrent && answer.isSuccess,
    failure: isCurrent ? answer.error : null,
    retry: () => void answer.refetch(),
  };
}
