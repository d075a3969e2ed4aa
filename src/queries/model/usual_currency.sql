-- One row: the commonest currency of the opportunities, else of the accounts; of equals the first by name.
CREATE OR REPLACE TABLE usual_currency AS
SELECT
  coalesce(
    (SELECT currency FROM opportunities WHERE currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1),
    (SELECT currency FROM accounts WHERE currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1)
  ) AS currency;
