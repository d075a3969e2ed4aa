import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** What makes an account worth a sentence on the Overview, in the order in which they are told. */
export const STORIES = [
  'largest and unhappy',
  'soured since sales nominated it',
  'happy but being left',
  'severe incident',
  'not re-asked',
  'consent expired',
  'worn out',
  'large but off strategy',
  'nominated and unhappy',
  'rested by the programme',
  'ready after an incident',
  'best of the ready',
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
const NAMED = 5;

export const standoutsQuestion: Question<Filtered, Standout> = {
  name: 'standouts',
  title: 'Which accounts should be known by name?',
  row,
  sql: ({ filters }) => sql`WITH account AS (
  SELECT
    s.*,
    s.programme_stage = 'claimed' AS is_claimed,
    list_contains(s.reasons, 'unhappy') AS is_unhappy,
    s.revenue > 0 AND s.revenue = max(s.revenue) OVER () AS is_largest,
    -- Who is worth most to the programme comes first where it is about promise, the largest where it is about loss.
    s.strategic_value * s.current_sentiment AS promise,
    p.consent_expired,
    i.newest_severe_at > t.as_of - t.aging_days AS had_severe_incident,
    s.current_sentiment >= t.gem_sentiment AS is_happy,
    s.account_id IN (
      SELECT account_id FROM current_nominations
      WHERE source = 'sales' AND stage IN ('approved', 'active')
    ) AS came_from_sales
  FROM standing AS s
  JOIN account_programme AS p USING (account_no)
  JOIN account_incidents AS i USING (account_no)
  CROSS JOIN settings AS t
  ${amongChosen(filters)}),
told AS (
  -- A list of stories for each account is long to unfold: of those outside only who rests has one.
  SELECT
    account_id,
    account_name,
    revenue,
    promise,
    unnest([
      CASE WHEN is_claimed AND is_unhappy AND is_largest THEN 'largest and unhappy' END,
      CASE WHEN is_claimed AND is_unhappy AND came_from_sales THEN 'soured since sales nominated it' END,
      CASE WHEN is_claimed AND exiting AND is_happy THEN 'happy but being left' END,
      CASE WHEN is_claimed AND hot THEN 'severe incident' END,
      CASE WHEN standing = 're-check' AND freshness IN ('stale', 'transactional only') THEN 'not re-asked' END,
      CASE WHEN is_claimed AND consent_expired THEN 'consent expired' END,
      CASE WHEN standing = 'resting' THEN 'worn out' END,
      CASE WHEN standing = 'off-strategy' THEN 'large but off strategy' END,
      CASE WHEN standing = 'in pipeline' AND is_unhappy THEN 'nominated and unhappy' END,
      CASE WHEN programme_stage = 'resting' AND is_happy THEN 'rested by the programme' END,
      CASE WHEN standing = 'ready' AND had_severe_incident THEN 'ready after an incident' END,
      CASE WHEN standing = 'ready' THEN 'best of the ready' END,
      CASE WHEN standing = 'hidden gem' THEN 'hidden gem' END
    ]) AS story
  FROM account
  WHERE standing <> 'outside' OR programme_stage = 'resting'
),
ranked AS (
  SELECT
    story,
    account_id,
    account_name,
    count(*) OVER (PARTITION BY story)::INTEGER AS accounts,
    row_number() OVER (
      PARTITION BY story
      ORDER BY
        CASE WHEN story IN ('not re-asked', 'rested by the programme', 'best of the ready', 'hidden gem')
          THEN promise ELSE revenue
        END DESC NULLS LAST,
        account_name,
        account_id
    ) AS place
  FROM told
  WHERE story IS NOT NULL
)
SELECT story, account_id, account_name, accounts
FROM ranked
WHERE place <= ${NAMED}
ORDER BY story, place`,
};
