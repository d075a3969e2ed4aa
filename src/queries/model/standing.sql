-- The standing of each account: the first failing check of a claimed one decides; reasons lists every
-- failing check of every account, in order. A figure that is not known fails no check of a claim and
-- passes none of a hidden gem. Without a strategy of its own a company has no off-strategy references.
CREATE OR REPLACE TABLE standing AS
WITH figure AS (
  SELECT
    a.account_id,
    a.account_no,
    a.account_name,
    p.programme_stage,
    p.consent_expired,
    r.revenue,
    v.strategic_value,
    t.current_sentiment,
    t.freshness,
    v.exiting,
    i.hot,
    u.uses_90d,
    -- Rounded where compared, so that the last bit of a sum decides nothing.
    coalesce(round(t.current_sentiment, 9) < 0, FALSE)
    OR coalesce(t.newest_relationship_value < 0, FALSE) AS unhappy,
    t.freshness IN ('stale', 'transactional only', 'no signal') OR p.consent_expired AS no_current_signal,
    u.uses_90d >= s.use_cap AS worn_out,
    EXISTS (FROM strategy) AND coalesce(round(v.strategic_value, 9) < s.on_strategy_value, FALSE) AS off_strategy,
    coalesce(
      round(t.current_sentiment, 9) >= s.gem_sentiment AND round(v.strategic_value, 9) >= s.gem_value,
      FALSE
    ) AS shines
  FROM accounts AS a
  -- Every one of these has a row of each account; LEFT, for else the planner weighs all orders of joining.
  LEFT JOIN account_programme AS p USING (account_no)
  LEFT JOIN account_revenue AS r USING (account_no)
  LEFT JOIN account_value AS v USING (account_no)
  LEFT JOIN account_sentiment AS t USING (account_no)
  LEFT JOIN account_incidents AS i USING (account_no)
  LEFT JOIN account_uses AS u USING (account_no)
  CROSS JOIN settings AS s
)
SELECT
  account_id,
  account_no,
  account_name,
  programme_stage,
  CASE
    WHEN programme_stage = 'claimed' THEN CASE
      WHEN exiting OR unhappy OR hot THEN 'land mine'
      WHEN no_current_signal THEN 're-check'
      WHEN worn_out THEN 'resting'
      WHEN off_strategy THEN 'off-strategy'
      ELSE 'ready'
    END
    WHEN programme_stage = 'in pipeline' THEN 'in pipeline'
    WHEN programme_stage = 'none'
      AND shines
      AND NOT (exiting OR unhappy OR hot OR no_current_signal) THEN 'hidden gem'
    ELSE 'outside'
  END AS standing,
  reasons,
  revenue,
  strategic_value,
  current_sentiment,
  freshness,
  exiting,
  hot,
  uses_90d
FROM figure
LEFT JOIN standing_reasons AS r
  ON r.checks = exiting::UTINYINT + 2 * unhappy::UTINYINT + 4 * hot::UTINYINT + 8 * no_current_signal::UTINYINT
  + 16 * worn_out::UTINYINT + 32 * off_strategy::UTINYINT + 64 * (programme_stage = 'resting')::UTINYINT;
