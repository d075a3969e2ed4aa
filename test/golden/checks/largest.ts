import { exceptionsQuestion } from '../../../src/queries/exceptions';
import { rankCorrelationsQuestion } from '../../../src/queries/rank-correlations';
import { topOverlapsQuestion } from '../../../src/queries/top-overlaps';
import { exceptions, rankCorrelations, topOverlaps } from '../../independent/largest';
import { answer, type Check } from '../check';

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
];
