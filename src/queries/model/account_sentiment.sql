-- Sentiment of each account at the as-of date; formulas in docs/measures.md. Answers weigh by kind and
-- by age; current sentiment is drawn to the mean of all accounts by the weight `shrinkage`; the interval
-- is adjusted Wald on the shrunk shares.
CREATE OR REPLACE TABLE account_sentiment AS
WITH answer AS (
  SELECT
    r.account_id,
    r.kind,
    r.value,
    r.responded_at,
    date_diff('day', r.responded_at, s.as_of) AS age_days,
    min(age_days) OVER (PARTITION BY r.account_id) AS newest_age_days,
    -- Relative to the account's newest answer: by itself the weight of an old one may be too small for a DOUBLE.
    0.5::DOUBLE ** ((age_days - newest_age_days) / s.half_life_days) AS decay,
    0.5::DOUBLE ** (newest_age_days / s.half_life_days) AS newest_decay,
    CASE r.kind WHEN 'relationship' THEN s.relationship_weight ELSE s.transactional_weight END AS kind_weight,
    decay * kind_weight AS relative_weight,
    relative_weight * newest_decay AS weight
  FROM responses AS r
  CROSS JOIN settings AS s
  WHERE r.account_id IS NOT NULL AND r.responded_at <= s.as_of
),
everybody AS (
  SELECT
    sum(weight * value) / nullif(sum(weight), 0) AS mean,
    coalesce(sum(weight) FILTER (WHERE value > 0), 0) / nullif(sum(weight), 0) AS favourable,
    coalesce(sum(weight) FILTER (WHERE value < 0), 0) / nullif(sum(weight), 0) AS unfavourable
  FROM answer
),
summed AS (
  SELECT
    account_id,
    count(*) AS responses,
    count(*) FILTER (WHERE kind = 'relationship') AS relationship_responses,
    count(*) FILTER (WHERE kind = 'transactional') AS transactional_responses,
    sum(relative_weight * value) / nullif(sum(relative_weight), 0) AS net_sentiment,
    sum(relative_weight) ** 2 / nullif(sum(relative_weight * relative_weight), 0) AS effective_n,
    sum(weight) AS evidence,
    sum(weight * value) AS weighted_value,
    coalesce(sum(weight) FILTER (WHERE value > 0), 0) AS favourable_weight,
    coalesce(sum(weight) FILTER (WHERE value < 0), 0) AS unfavourable_weight,
    sum(decay * value) FILTER (WHERE kind = 'relationship')
    / nullif(sum(decay) FILTER (WHERE kind = 'relationship'), 0) AS relationship_sentiment,
    sum(decay * value) FILTER (WHERE kind = 'transactional')
    / nullif(sum(decay) FILTER (WHERE kind = 'transactional'), 0) AS transactional_sentiment,
    max(responded_at) FILTER (WHERE kind = 'relationship') AS newest_relationship_at,
    -- Of several answers on the newest day the least favourable counts.
    arg_max(value, (responded_at, -value)) FILTER (WHERE kind = 'relationship') AS newest_relationship_value
  FROM answer
  GROUP BY account_id
),
shrunk AS (
  SELECT
    t.*,
    t.evidence + s.shrinkage AS n,
    (t.weighted_value + s.shrinkage * e.mean) / nullif(n, 0) AS current_sentiment,
    -- Three quarters of an answer to each side, three in all: the adjustment of the interval.
    (t.favourable_weight + s.shrinkage * e.favourable + 0.75::DOUBLE) / (n + 3) AS adjusted_favourable,
    (t.unfavourable_weight + s.shrinkage * e.unfavourable + 0.75::DOUBLE) / (n + 3) AS adjusted_unfavourable,
    adjusted_favourable - adjusted_unfavourable AS balance,
    100 * balance AS centre,
    196 * sqrt(greatest(0, adjusted_favourable + adjusted_unfavourable - balance ** 2) / (n + 3)) AS half_width
  FROM summed AS t
  CROSS JOIN everybody AS e
  CROSS JOIN settings AS s
)
SELECT
  a.account_id,
  coalesce(t.responses, 0)::INTEGER AS responses,
  coalesce(t.relationship_responses, 0)::INTEGER AS relationship_responses,
  coalesce(t.transactional_responses, 0)::INTEGER AS transactional_responses,
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
  t.newest_relationship_at,
  t.newest_relationship_value,
  CASE
    WHEN t.responses IS NULL THEN 'no signal'
    WHEN t.newest_relationship_at IS NULL THEN 'transactional only'
    WHEN date_diff('day', t.newest_relationship_at, s.as_of) <= s.fresh_days THEN 'fresh'
    WHEN date_diff('day', t.newest_relationship_at, s.as_of) <= s.aging_days THEN 'aging'
    ELSE 'stale'
  END AS freshness
FROM accounts AS a
CROSS JOIN settings AS s
LEFT JOIN shrunk AS t USING (account_id);
