import { coverageBridgeQuestion } from '../../../src/queries/coverage-bridge';
import { figureChangesQuestion } from '../../../src/queries/figure-changes';
import { moversQuestion } from '../../../src/queries/movers';
import { readyBridgeQuestion } from '../../../src/queries/ready-bridge';
import { coverageBridge } from '../../independent/coverage-bridge';
import { figureChanges } from '../../independent/figure-changes';
import { movers } from '../../independent/movers';
import { readyBridge } from '../../independent/ready-bridge';
import { answer, answerByDimension, type Check, largestFirst } from '../check';

/** They need the measures of the comparison date. */
export const COMPARISON_CHECKS: readonly Check[] = [
  answer(moversQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected({ rows, options, comparisonDay, choice, picture }) {
      const moved = movers(rows, options, comparisonDay, choice).map((mover) => ({
        mover,
        account_id: mover.account_id,
        revenue: picture.accounts.get(mover.account_id)?.revenue ?? null,
      }));
      return largestFirst(moved).map(({ mover }) => mover);
    },
  }),
  answer(readyBridgeQuestion, {
    key: ['step', 'cause'],
    isOrdered: true,
    expected: ({ rows, options, comparisonDay, choice }) =>
      readyBridge(rows, options, comparisonDay, choice),
  }),
  answerByDimension(coverageBridgeQuestion, {
    key: ['step'],
    isOrdered: true,
    expected: ({ rows, options, comparisonDay, choice }, dimension) =>
      coverageBridge(rows, options, comparisonDay, dimension, choice),
  }),
  answerByDimension(figureChangesQuestion, {
    key: ['figure'],
    isOrdered: true,
    expected: ({ rows, options, comparisonDay, choice }, dimension) =>
      figureChanges(rows, options, comparisonDay, dimension, choice),
  }),
];
