-- What each severe incident that was closed was followed by: the day of the account's first answer
-- after the closing, what it said (the least favourable of its day), and the day of the first favourable one.
CREATE OR REPLACE TABLE incident_recoveries AS
WITH closed AS (
  SELECT account_no, opened_at, closed_at, import_id, source_row
  FROM incidents
  WHERE severe AND closed_at IS NOT NULL AND account_no IS NOT NULL
),
answered AS (
  SELECT a.account_no, a.responded_at, min(a.value) AS value, max(a.value) AS best_value
  FROM answers AS a
  SEMI JOIN closed USING (account_no)
  GROUP BY a.account_no, a.responded_at
)
SELECT
  c.account_no,
  c.opened_at,
  c.closed_at,
  first.responded_at AS first_answer_at,
  first.value AS first_answer_value,
  favourable.responded_at AS first_favourable_at,
  c.import_id,
  c.source_row
FROM closed AS c
ASOF LEFT JOIN answered AS first
  ON first.account_no = c.account_no AND c.closed_at < first.responded_at
ASOF LEFT JOIN (FROM answered WHERE best_value > 0) AS favourable
  ON favourable.account_no = c.account_no AND c.closed_at < favourable.responded_at;
