import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import { IS_INCENTIVE_GIVEN } from './incentive-scorecard';
import type { Question } from './question';

/** What the nominations have in common. */
export type NominationGroup =
  | { by: 'stage'; value: string }
  | { by: 'source'; value: string }
  | { by: 'incentive'; value: boolean };

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  nominations: v.number(),
  /** Whether one of these very nominations is approved or active. */
  is_claimed: v.boolean(),
  stages: v.array(v.string()),
});

export type NominatedAccount = v.InferOutput<typeof row>;

export interface NominatedParams extends Filtered {
  group: NominationGroup;
}

export const nominatedAccountsQuestion: Question<NominatedParams, NominatedAccount> = {
  name: 'nominated-accounts',
  title: 'Which accounts stand behind the nominations of one stage, one source or one incentive?',
  row,
  sql: ({ filters, group }) => sql`SELECT
  s.account_id,
  s.account_name,
  s.standing,
  count(*)::INTEGER AS nominations,
  bool_or(n.stage IN ('approved', 'active')) AS is_claimed,
  list_sort(list_distinct(list(n.stage))) AS stages
FROM current_nominations AS n
JOIN standing AS s USING (account_no)
${amongChosen(filters)}WHERE ${isOfGroup(group)}
GROUP BY s.account_id, s.account_name, s.standing
ORDER BY s.account_name, s.account_id`,
};

function isOfGroup(group: NominationGroup): Sql {
  if (group.by === 'incentive') return sql`(${IS_INCENTIVE_GIVEN}) = ${group.value}`;
  return group.by === 'stage' ? sql`n.stage = ${group.value}` : sql`n.source = ${group.value}`;
}
