import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Question } from '../queries/question';
import { questionOptions } from './question-options';
import { useSession, useSessionState } from './session-context';

/** The answer to a question on the present model; it is asked anew when the model or the parameters change. */
export function useQuestion<Params, Row>(
  question: Question<Params, Row>,
  params: Params,
): UseQueryResult<Row[]> {
  const version = useSessionState((state) => state.version);
  return useQuery(questionOptions(useSession(), version, question, params));
}
