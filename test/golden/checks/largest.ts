import { exceptionsQuestion } from '../../../src/queries/exceptions';
import { ask } from '../../../src/queries/question';
import { rankCorrelationsQuestion } from '../../../src/queries/rank-correlations';
import { topOverlapsQuestion } from '../../../src/queries/top-overlaps';
import { exceptions, rankCorrelations, topOverlaps } from '../../independent/largest';
import { answer, type Check } from '../check';

/** As many of either exception as the page names. */
const NAMED = 6;

export const LARGEST_CHECKS: readonly Check[] = [
  answer(topOverlapsQuestion, {
    key: ['first', 'second'],
    isOrdered: true,
    expected: ({ picture }) => topOverlaps(picture),
  }),
  answer(rankCorrelationsQuestion, {
    key: ['second'],
    isOrdered: true,
    expected: ({ picture }) => rankCorrelations(picture),
  }),
  answer(exceptionsQuestion, {
    key: ['exception', 'account_id'],
    isOrdered: true,
    expected: ({ picture }) => exceptions(picture),
  }),
  {
    name: `${exceptionsQuestion.name}, the first of either`,
    key: ['exception', 'account_id'],
    isOrdered: true,
    expected({ picture }) {
      const all = exceptions(picture);
      return (['big but exasperated', 'gem outside the largest'] as const).flatMap((kind) =>
        all.filter(({ exception }) => exception === kind).slice(0, NAMED),
      );
    },
    actual: (engine, { filters }) => ask(engine, exceptionsQuestion, { filters, limit: NAMED }),
  },
];
