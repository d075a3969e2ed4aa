-- The mean of all accounts at the as-of date, to which current sentiment is drawn: one row. evidence is
-- the sum of all weights, NULL without an answer; favourable and unfavourable are weighted shares (0–1).
-- Means and shares weigh relative to the newest answer of all, for at the as-of date the weights of old
-- ones may be too small for a DOUBLE.
CREATE OR REPLACE TABLE population_sentiment AS
WITH relative AS (
  SELECT
    w.*,
    0.5::DOUBLE ** ((max(w.newest_at) OVER () - w.newest_at) / s.half_life_days) AS decay,
    0.5::DOUBLE ** ((s.as_of - max(w.newest_at) OVER ()) / s.half_life_days) AS age
  FROM weighed_answers AS w
  CROSS JOIN settings AS s
)
SELECT
  nullif(sum(weight * decay) * any_value(age), 0) AS evidence,
  100 * (sum(favourable * decay) - sum(unfavourable * decay)) / nullif(sum(weight * decay), 0) AS mean,
  sum(favourable * decay) / nullif(sum(weight * decay), 0) AS favourable,
  sum(unfavourable * decay) / nullif(sum(weight * decay), 0) AS unfavourable
FROM relative;
