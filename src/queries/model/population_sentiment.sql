-- The mean of all accounts at the as-of date, to which current sentiment is drawn: one row. evidence is
-- the sum of all weights, NULL without an answer; favourable and unfavourable are weighted shares (0–1).
CREATE OR REPLACE TABLE population_sentiment AS
SELECT
  nullif(sum(t.weight * decay), 0) AS evidence,
  100 * (sum(t.favourable * decay) - sum(t.unfavourable * decay)) / evidence AS mean,
  sum(t.favourable * decay) / evidence AS favourable,
  sum(t.unfavourable * decay) / evidence AS unfavourable
FROM (
  SELECT w.*, 0.5::DOUBLE ** ((s.as_of - w.newest_at) / s.half_life_days) AS decay
  FROM weighed_answers AS w
  CROSS JOIN settings AS s
) AS t;
