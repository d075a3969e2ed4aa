import { sql } from '../../../src/engine/sql';
import { accountMapQuestion } from '../../../src/queries/account-map';
import { accountTraitsQuestion } from '../../../src/queries/account-traits';
import { ask } from '../../../src/queries/question';
import { accountChanges } from '../../independent/account-changes';
import { calculateRows } from '../../independent/calculate';
import { contactSignals } from '../../independent/contact-signals';
import { topicConflicts } from '../../independent/topic-conflicts';
import { answer, type Check, largestFirst, table } from '../check';

/** Every figure of an account, whatever the filters. */
export const ACCOUNT_TABLES: readonly Check[] = [
  table(
    'accounts',
    sql`SELECT
  s.* EXCLUDE (account_no),
  t.* EXCLUDE (account_id, account_no, current_sentiment, freshness, newest_relationship_value),
  i.recovered,
  i.newest_severe_at,
  u.uses_365d,
  u.last_used_at
FROM standing AS s
JOIN account_sentiment AS t USING (account_id)
JOIN account_incidents AS i USING (account_id)
JOIN account_uses AS u USING (account_id)`,
    {
      key: ['account_id'],
      isOrdered: false,
      expected({ rows, options }) {
        const changes = accountChanges(rows, options);
        return [...calculateRows(rows, options).accounts].map(([account_id, figures]) => ({
          account_id,
          ...figures,
          ...changes.get(account_id),
        }));
      },
    },
  ),
  {
    // Owners are counted in test/queries/account-traits.test.ts.
    name: accountTraitsQuestion.name,
    key: ['dimension', 'segment'],
    isOrdered: false,
    expected({ rows, options }) {
      const accounts = [...calculateRows(rows, options).accounts.values()];
      return [
        ...counted(
          '@standing',
          accounts.map(({ standing }) => standing),
        ),
        ...counted(
          '@freshness',
          accounts.map(({ freshness }) => freshness),
        ),
      ];
    },
    actual: async (engine) => {
      const traits = await ask(engine, accountTraitsQuestion, {});
      return traits.filter(({ dimension }) => dimension !== '@owner');
    },
  },
  table('topic conflicts', sql`FROM account_topic_conflicts`, {
    key: ['account_id', 'topic'],
    isOrdered: false,
    expected: ({ rows, options }) => topicConflicts(rows, options),
  }),
  table('contact signals', sql`FROM contact_signals`, {
    key: ['account_id', 'contact'],
    isOrdered: false,
    expected: ({ rows, options }) => contactSignals(rows, options),
  }),
];

export const ACCOUNT_CHECKS: readonly Check[] = [
  answer(accountMapQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected: ({ picture }) =>
      largestFirst(
        [...picture.accounts].map(([account_id, figures]) => ({
          account_id,
          account_name: figures.account_name,
          strategic_value: figures.strategic_value,
          current_sentiment: figures.current_sentiment,
          interval_low: figures.interval_low,
          interval_high: figures.interval_high,
          revenue: figures.revenue,
          standing: figures.standing,
          freshness: figures.freshness,
          responses: figures.responses,
        })),
      ),
  }),
];

/** How often each segment of a dimension occurs. */
function counted(dimension: string, segments: readonly string[]): object[] {
  return [...new Set(segments)].map((segment) => ({
    dimension,
    segment,
    accounts: segments.filter((other) => other === segment).length,
  }));
}
