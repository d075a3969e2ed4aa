-- Every answer by the as-of date with what was known before its day; and under an empty account, one row per day,
-- the same of all accounts together. "Before" leaves out the day itself: answers of one day do not know each other.
CREATE OR REPLACE VIEW answer_history AS
-- Kept, the answers would stay in memory for every half-life of a question until its end.
WITH answer AS NOT MATERIALIZED (
  SELECT
    a.account_id,
    -- A whole number, for windows that count days.
    r.responded_at - DATE '2000-01-01' AS day,
    r.responded_at,
    CASE WHEN r.is_relationship THEN 'relationship' ELSE 'transactional' END AS kind,
    r.value::DOUBLE AS value,
    CASE WHEN r.is_relationship THEN s.relationship_weight ELSE s.transactional_weight END AS weight
  FROM answers AS r
  JOIN accounts AS a USING (account_no)
  CROSS JOIN settings AS s
  WHERE r.responded_at <= s.as_of
),
counted AS (
  SELECT
    account_id,
    day,
    responded_at,
    kind,
    value,
    1 AS answers,
    value AS total_value,
    weight,
    weight * value AS weighted_value
  FROM answer
  UNION ALL
  SELECT NULL, day, responded_at, NULL, NULL, count(*), sum(value), sum(weight), sum(weight * value)
  FROM answer
  GROUP BY day, responded_at
)
SELECT
  account_id,
  day,
  responded_at,
  kind,
  value,
  weight,
  weighted_value,
  max(day) OVER before AS previous_day,
  -- Of several answers on the newest day before, the least favourable.
  arg_max(value, (day, -value)) OVER before AS last_value,
  sum(total_value) OVER before / sum(answers) OVER before AS mean_value
FROM counted
WINDOW before AS (
  PARTITION BY account_id ORDER BY day
  RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
);
