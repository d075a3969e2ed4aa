import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SegmentChoice } from '../../domain/dimensions';
import type { Settings, StrategyRow } from '../../domain/settings';
import { planCandidatesQuestion } from '../../queries/plan-candidates';
import { planSegmentsQuestion } from '../../queries/plan-segments';
import { ask } from '../../queries/question';
import type { StrategySegment } from '../../queries/strategy-segments';
import { useSession, useSessionState } from '../../state/session-context';
import { strategyInForce, withRow } from '../shared/strategy-change';
import { useRested } from '../shared/use-rested';
import { isTrial, type Tried } from './choices';
import type { PlanRows } from './plan-inputs';

/** What the rows of the plan would be with what is tried, by rehearsing the model with it; nothing stays. */
export function useTrial(
  filters: readonly SegmentChoice[],
  choices: Tried,
  segments: readonly StrategySegment[] | undefined,
): UseQueryResult<PlanRows> & { isBehind: boolean } {
  const session = useSession();
  const version = useSessionState((state) => state.version);
  const asked = JSON.stringify({ strategy: choices.strategy, weights: choices.weights });
  const rested = useRested(asked);
  const tried: Tried = JSON.parse(rested);
  const answer = useQuery({
    queryKey: ['plan-trial', filters, rested, version],
    enabled: isTrial(tried) && segments !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const { settings } = session.store.getState();
      return session.rehearse(
        trialSettings(settings, tried, segments ?? []),
        async (run) => ({
          segments: await ask({ run }, planSegmentsQuestion, { filters }),
          candidates: await ask({ run }, planCandidatesQuestion, { filters }),
        }),
        signal,
      );
    },
  });
  const isBehind = isTrial(choices) && (rested !== asked || answer.isPlaceholderData);
  return { ...answer, isBehind };
}

/** The settings that would have to change for what is tried to hold. */
export function trialSettings(
  settings: Settings,
  { strategy, weights }: Tried,
  segments: readonly StrategySegment[],
): Partial<Settings> {
  return {
    ...(strategy.length > 0 && {
      strategy: strategy.reduce<StrategyRow[]>(withRow, strategyInForce(segments)),
    }),
    ...(Object.keys(weights).length > 0 && {
      dimension_weights: { ...settings.dimension_weights, ...weights },
    }),
  };
}
