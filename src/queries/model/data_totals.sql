-- One row: how much is loaded, and from which day on there are facts. It stands ready, for to plan so many
-- counts in one question takes longer than to count.
CREATE OR REPLACE TABLE data_totals AS
SELECT
  (SELECT count(*) FROM accounts)::INTEGER AS accounts,
  (
    (SELECT count(*) FROM intake.responses) - (SELECT count(*) FROM superseded_responses)
  )::INTEGER AS responses,
  (SELECT count(*) FROM opportunities)::INTEGER AS opportunities,
  (SELECT count(*) FROM nominations)::INTEGER AS nominations,
  (SELECT min(day) FROM fact_days) AS first_day,
  EXISTS (FROM imports WHERE is_sample) AS is_sample;
