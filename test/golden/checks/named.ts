import { accountCardQuestion } from '../../../src/queries/account-card';
import { ask } from '../../../src/queries/question';
import { standoutsQuestion } from '../../../src/queries/standouts';
import { calculateRows } from '../../independent/calculate';
import { standouts } from '../../independent/standouts';
import type { Asked } from '../asked';
import { answer, type Check } from '../check';

const CARDS = 4;

/** The first and the last accounts that are loaded. */
function shownAccounts({ rows }: Asked) {
  return [...rows.accounts.slice(0, CARDS / 2), ...rows.accounts.slice(-CARDS / 2)];
}

/** Accounts by name: those that stand out, and the card of a few. */
export const NAMED_CHECKS: readonly Check[] = [
  answer(standoutsQuestion, {
    key: ['story', 'account_id'],
    isOrdered: false,
    expected: ({ picture }) => standouts(picture),
  }),
  {
    name: accountCardQuestion.name,
    key: ['account_id'],
    isOrdered: true,
    expected(asked) {
      const { accounts } = calculateRows(asked.rows, asked.options);
      return shownAccounts(asked).map(({ accountId, sourceRow }) => {
        const figures = accounts.get(accountId);
        return {
          account_id: accountId,
          account_name: figures?.account_name,
          programme_stage: figures?.programme_stage,
          standing: figures?.standing,
          reasons: figures?.reasons,
          revenue: figures?.revenue,
          strategic_value: figures?.strategic_value,
          current_sentiment: figures?.current_sentiment,
          interval_low: figures?.interval_low,
          interval_high: figures?.interval_high,
          responses: figures?.responses,
          effective_n: figures?.effective_n,
          freshness: figures?.freshness,
          newest_relationship_at: figures?.newest_relationship_at,
          newest_severe_at: figures?.newest_severe_at,
          last_used_at: figures?.last_used_at,
          source_row: sourceRow,
        };
      });
    },
    async actual(engine, asked) {
      const found = [];
      for (const { accountId } of shownAccounts(asked))
        for (const { file_name: _, ...row } of await ask(engine, accountCardQuestion, {
          account_id: accountId,
        }))
          found.push(row);
      return found;
    },
  },
];
