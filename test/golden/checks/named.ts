import type { Row } from '../../../src/engine/decode';
import { accountCardQuestion } from '../../../src/queries/account-card';
import { ask } from '../../../src/queries/question';
import { standoutsQuestion } from '../../../src/queries/standouts';
import { calculateRows } from '../../independent/calculate';
import { standouts } from '../../independent/standouts';
import type { Asked } from '../asked';
import { answer, type Check } from '../check';

const CARDS = 4;

/** What a card says of an account; the rest of it is the account's own record. */
const ON_CARD = [
  'account_id',
  'account_name',
  'programme_stage',
  'standing',
  'reasons',
  'revenue',
  'strategic_value',
  'current_sentiment',
  'interval_low',
  'interval_high',
  'responses',
  'effective_n',
  'freshness',
  'newest_relationship_at',
  'newest_severe_at',
  'last_used_at',
  'source_row',
];

function onCard(row: object): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => ON_CARD.includes(name)));
}

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
      return shownAccounts(asked).map(({ accountId, sourceRow }) =>
        onCard({ ...accounts.get(accountId), account_id: accountId, source_row: sourceRow }),
      );
    },
    async actual(engine, asked) {
      const found: Row[] = [];
      for (const { accountId } of shownAccounts(asked))
        for (const row of await ask(engine, accountCardQuestion, { account_id: accountId }))
          found.push(onCard(row));
      return found;
    },
  },
];
