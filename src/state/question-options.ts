import { keepPreviousData, type UseQueryOptions } from '@tanstack/react-query';
import { ask, type Question } from '../queries/question';
import { firstAnswer } from './first-answers';
import type { Session } from './session';

/**
 * How a question is asked of the model's `version`. The previous answer stays until the new one is
 * there; an answer nobody waits for any more is cancelled, and one to an older version never shown.
 */
export function questionOptions<Params, Row>(
  session: Pick<Session, 'engine' | 'compare' | 'firstAnswers'>,
  version: number,
  question: Question<Params, Row>,
  params: Params,
): UseQueryOptions<Row[]> {
  return {
    queryKey: [question.name, params, version],
    enabled: version > 0,
    meta: { takesLong: question.takesLong ?? false, version },
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const known = firstAnswer(session.firstAnswers(), version, question, params);
      if (known) return known;
      if (question.comparesDates) await session.compare(signal);
      return ask(await session.engine, question, params, { signal });
    },
  };
}
