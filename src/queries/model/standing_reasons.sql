-- Every set of failing checks as a list, in the order of the checks; checks is the sum of
-- 1 exiting, 2 unhappy, 4 hot incident, 8 no current signal, 16 worn out, 32 off-strategy, 64 rested.
CREATE OR REPLACE TABLE standing_reasons AS
SELECT
  checks::UTINYINT AS checks,
  list_filter(
    [
      CASE WHEN checks & 1 > 0 THEN 'exiting' END,
      CASE WHEN checks & 2 > 0 THEN 'unhappy' END,
      CASE WHEN checks & 4 > 0 THEN 'hot incident' END,
      CASE WHEN checks & 8 > 0 THEN 'no current signal' END,
      CASE WHEN checks & 16 > 0 THEN 'worn out' END,
      CASE WHEN checks & 32 > 0 THEN 'off-strategy' END,
      CASE WHEN checks & 64 > 0 THEN 'rested by the programme' END
    ],
    lambda reason: reason IS NOT NULL
  ) AS reasons
FROM range(128) AS t(checks);
