import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** What makes an account worth a sentence on the Overview. */
export const STORIES = [
  'largest and unhappy',
  'soured since sales nominated it',
  'happy but being left',
  'not re-asked',
  'ready after an incident',
  'hidden gem',
] as const;

export type Story = (typeof STORIES)[number];

const row = v.object({
  story: v.picklist(STORIES),
  account_id: v.string(),
  account_name: v.string(),
  /** How many accounts the story is true of. */
  accounts: v.number(),
});

export type Standout = v.InferOutput<typeof row>;

/** How many accounts a sentence names before it says "and 4 more". */
const NAMED = 3;

export const standoutsQuestion: Question<Filtered, Standout> = {
  name: 'standouts',
  title: 'Which accounts should be known by name?',
  row,
  sql: ({ filters }) => sql`WITH account AS (
  SELECT
    s.*,
    s.revenue = max(s.revenue) OVER () AND s.revenue > 0 AS is_largest,
    list_contains(s.reasons, 'unhappy') AS unhappy,
    i.newest_severe_at
  FROM standing AS s
  JOIN account_incidents AS i USING (account_id)
  ${amongChosen(filters)}),
story AS (
  SELECT 'largest and unhappy' AS story, account_id, account_name, revenue AS weight
  FROM account
  WHERE is_largest AND unhappy AND programme_stage = 'claimed'
  UNION ALL
  SELECT 'soured since sales nominated it', a.account_id, a.account_name, a.revenue
  FROM account AS a
  WHERE
    a.unhappy
    AND a.programme_stage = 'claimed'
    AND a.account_id IN (
      SELECT account_id FROM current_nominations
      WHERE source = 'sales' AND stage IN ('approved', 'active')
    )
  UNION ALL
  SELECT 'happy but being left', a.account_id, a.account_name, a.revenue
  FROM account AS a, settings AS p
  WHERE a.exiting AND a.programme_stage = 'claimed' AND a.current_sentiment >= p.gem_sentiment
  UNION ALL
  SELECT 'not re-asked', account_id, account_name, revenue
  FROM account
  WHERE standing = 're-check' AND freshness IN ('stale', 'transactional only')
  UNION ALL
  SELECT 'ready after an incident', a.account_id, a.account_name, a.revenue
  FROM account AS a, settings AS p
  WHERE a.standing = 'ready' AND a.newest_severe_at > p.as_of - p.aging_days
  UNION ALL
  SELECT 'hidden gem', account_id, account_name, strategic_value
  FROM account
  WHERE standing = 'hidden gem'
)
SELECT
  story,
  account_id,
  account_name,
  count(*) OVER (PARTITION BY story)::INTEGER AS accounts
FROM story
QUALIFY row_number() OVER (PARTITION BY story ORDER BY weight DESC NULLS LAST, account_name, account_id) <= ${NAMED}
ORDER BY story, weight DESC NULLS LAST, account_name, account_id`,
};
