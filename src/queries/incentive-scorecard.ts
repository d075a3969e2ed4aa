import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Filtered } from './choice';
import type { Question } from './question';
import { scorecardBy, scorecardFigures } from './scorecard';

/** What a file writes where no incentive was given, in lower case. */
const NOT_GIVEN = ['', 'no', 'none', 'false', '0', 'n', '-'];

/** Whether an incentive was given for a nomination (`n`). */
export const IS_INCENTIVE_GIVEN = sql`NOT list_contains(${NOT_GIVEN}, lower(trim(coalesce(n.incentive, ''))))`;

const row = v.object({ is_given: v.boolean(), ...scorecardFigures });

export type IncentiveScore = v.InferOutput<typeof row>;

export const incentiveScorecardQuestion: Question<Filtered, IncentiveScore> = {
  name: 'incentive-scorecard',
  title: 'Do nominations with an incentive become ready references more often than those without?',
  row,
  sql: (params) => sql`${scorecardBy(sql`is_given`, IS_INCENTIVE_GIVEN, params)}
ORDER BY is_given DESC`,
};
