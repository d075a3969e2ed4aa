import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask, type Question } from '../queries/question';
import { useSession, useSessionState } from './session-context';

/**
 * The answer to a question on the present model. It is asked anew when the model or the parameters
 * change; until then the previous answer stays, and an answer nobody waits for any more is cancelled.
 */
export function useQuestion<Params, Row>(
  question: Question<Params, Row>,
  params: Params,
): UseQueryResult<Row[]> {
  const session = useSession();
  const version = useSessionState((state) => state.version);
  return useQuery({
    queryKey: [question.name, params, version],
    enabled: version > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (question.comparesDates) await session.compare();
      return ask(await session.engine, question, params, { signal });
    },
  });
}
