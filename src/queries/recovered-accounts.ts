import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import type { Filtered } from './choice';
import type { Question } from './question';
import { closedIncidents } from './recovery';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  recovered: v.boolean(),
  incidents: v.number(),
  last_closed_at: v.string(),
});

export type RecoveredAccount = v.InferOutput<typeof row>;

export const recoveredAccountsQuestion: Question<Filtered, RecoveredAccount> = {
  name: 'recovered-accounts',
  title: 'Which accounts were won back after a severe incident, and which were not?',
  row,
  sql: ({ filters }) => sql`WITH ${closedIncidents(filters)}
SELECT
  s.account_id,
  s.account_name,
  s.standing,
  i.recovered,
  count(*)::INTEGER AS incidents,
  max(c.closed_at) AS last_closed_at
FROM closed AS c
JOIN standing AS s USING (account_no)
JOIN account_incidents AS i USING (account_no)
GROUP BY s.account_id, s.account_name, s.standing, i.recovered
ORDER BY i.recovered, s.account_name, s.account_id`,
};
