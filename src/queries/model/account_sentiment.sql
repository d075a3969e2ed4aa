-- Sentiment of each account at the as-of date; formulas in docs/measures.md. Answers weigh by kind and
-- by age; current sentiment is drawn to the mean of all accounts by the weight `shrinkage`; the interval
-- is adjusted Wald on the shrunk shares; trend is the change of net sentiment since `trend_days` ago.
CREATE OR REPLACE TABLE account_sentiment AS
WITH summed AS (
  SELECT t.*, 0.5::DOUBLE ** ((s.as_of - t.newest_at) / s.half_life_days) AS decay
  FROM weighed_answers AS t
  CROSS JOIN settings AS s
),
earlier AS (
  SELECT account_no, net_sentiment FROM weighed('answers_by_then')
),
shrunk AS (
  SELECT
    t.account_no,
    t.weight * t.decay AS evidence,
    t.weight ** 2 / nullif(t.squares, 0) AS effective_n,
    t.weight * t.decay + s.shrinkage AS n,
    coalesce(
      t.net_sentiment + s.shrinkage / nullif(n, 0) * (e.mean - t.net_sentiment),
      -- Nothing draws what weighs nothing any more.
      t.net_sentiment,
      -- All answers are of a kind that does not count.
      CASE WHEN s.shrinkage > 0 THEN e.mean END
    ) AS current_sentiment,
    -- Three quarters of an answer to each side, three in all: the adjustment of the interval.
    (t.favourable * t.decay + s.shrinkage * e.favourable + 0.75::DOUBLE) / (n + 3) AS adjusted_favourable,
    (t.unfavourable * t.decay + s.shrinkage * e.unfavourable + 0.75::DOUBLE) / (n + 3) AS adjusted_unfavourable,
    adjusted_favourable - adjusted_unfavourable AS balance,
    100 * balance AS centre,
    196 * sqrt(greatest(0, adjusted_favourable + adjusted_unfavourable - balance ** 2) / (n + 3)) AS half_width,
    t.relationship_answers,
    t.transactional_answers,
    t.net_sentiment,
    100 * (t.relationship_favourable - t.relationship_unfavourable)
    / nullif(t.relationship_evidence, 0) AS relationship_sentiment,
    100 * (t.transactional_favourable - t.transactional_unfavourable)
    / nullif(t.transactional_evidence, 0) AS transactional_sentiment,
    day_of_dated(t.newest_relationship_answer) AS newest_relationship_at,
    value_of_dated(t.newest_relationship_answer) AS newest_relationship_value,
    t.net_sentiment - b.net_sentiment AS trend,
    value_of_dated(t.newest_answer) > 0 AND t.newest_unfavourable_at > s.as_of - s.honeymoon_days AS honeymoon
  FROM summed AS t
  CROSS JOIN population_sentiment AS e
  CROSS JOIN settings AS s
  LEFT JOIN earlier AS b ON b.account_no = t.account_no
)
SELECT
  a.account_id,
  a.account_no,
  (coalesce(t.relationship_answers, 0) + coalesce(t.transactional_answers, 0))::INTEGER AS responses,
  coalesce(t.relationship_answers, 0)::INTEGER AS relationship_responses,
  coalesce(t.transactional_answers, 0)::INTEGER AS transactional_responses,
  t.net_sentiment,
  coalesce(t.evidence, 0)::DOUBLE AS evidence,
  coalesce(t.effective_n, 0)::DOUBLE AS effective_n,
  t.current_sentiment,
  -- CASE, because least and greatest pass over NULL.
  CASE
    WHEN t.current_sentiment IS NOT NULL
      THEN least(greatest(t.centre - t.half_width, -100), t.current_sentiment)
  END AS interval_low,
  CASE
    WHEN t.current_sentiment IS NOT NULL
      THEN greatest(least(t.centre + t.half_width, 100), t.current_sentiment)
  END AS interval_high,
  t.relationship_sentiment,
  t.transactional_sentiment,
  t.transactional_sentiment - t.relationship_sentiment AS divergence,
  t.newest_relationship_at,
  t.newest_relationship_value,
  CASE
    WHEN t.account_no IS NULL THEN 'no signal'
    WHEN t.newest_relationship_at IS NULL THEN 'transactional only'
    WHEN s.as_of - t.newest_relationship_at <= s.fresh_days THEN 'fresh'
    WHEN s.as_of - t.newest_relationship_at <= s.aging_days THEN 'aging'
    ELSE 'stale'
  END AS freshness,
  t.trend,
  coalesce(t.honeymoon, FALSE) AS honeymoon
FROM accounts AS a
CROSS JOIN settings AS s
LEFT JOIN shrunk AS t USING (account_no);
