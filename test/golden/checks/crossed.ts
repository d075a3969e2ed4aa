import { coverageMatrixQuestion } from '../../../src/queries/coverage-matrix';
import { ask } from '../../../src/queries/question';
import { segmentAccountsQuestion } from '../../../src/queries/segment-accounts';
import { chosenAccounts, coveragePart, crossedCell } from '../../independent/crossed-coverage';
import type { Asked } from '../asked';
import { answer, type Check } from '../check';
import { largestSegments } from './segments';

/** Fewer than the sample has, so that some are left out; and as many as the page shows. */
const MOST = [6, 10];

export const CROSSED_CHECKS: readonly Check[] = [
  ...MOST.map(crossed),
  answer(segmentAccountsQuestion, {
    key: ['account_id'],
    isOrdered: false,
    expected: ({ rows, options, choice }) =>
      chosenAccounts(rows, options, choice).accounts.flatMap((account) => {
        const part = coveragePart(account);
        const { standing, demand, accountId } = account;
        if (part === null) return [];
        return {
          account_id: accountId,
          account_name: standing.account_name,
          part,
          standing: standing.standing,
          reasons: standing.reasons,
          strategic_value: standing.strategic_value,
          current_sentiment: standing.current_sentiment,
          open_opportunities: demand.count,
          open_pipeline: demand.amount,
        };
      }),
  }),
];

/** Each dimension with the one after it. */
function pairs({ dimensions }: Asked): { dimension: string; crossed: string }[] {
  return dimensions.flatMap((dimension, at) => {
    const crossed = dimensions[(at + 1) % dimensions.length];
    return crossed === undefined || crossed === dimension ? [] : [{ dimension, crossed }];
  });
}

/** The cells of the largest segments of either dimension. */
function crossed(most: number): Check {
  return {
    name: `${coverageMatrixQuestion.name}, ${most} segments`,
    key: ['dimension', 'crossed', 'segment', 'crossed_segment'],
    isOrdered: true,
    expected(asked) {
      const chosen = chosenAccounts(asked.rows, asked.options, asked.choice);
      const shown = (dimension: string) => largestSegments(asked, dimension).slice(0, most);
      return pairs(asked).flatMap(({ dimension, crossed }) =>
        shown(dimension).flatMap(({ segment }) =>
          shown(crossed).map((other) => ({
            dimension,
            crossed,
            ...crossedCell(chosen, [dimension, segment], [crossed, other.segment]),
          })),
        ),
      );
    },
    async actual(engine, asked) {
      const cells = [];
      for (const pair of pairs(asked)) {
        const params = { filters: asked.filters, ...pair, most };
        for (const cell of await ask(engine, coverageMatrixQuestion, params))
          cells.push({ ...pair, ...cell });
      }
      return cells;
    },
  };
}
