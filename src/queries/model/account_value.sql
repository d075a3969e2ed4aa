-- Strategic value of each account, 0–100: the weighted mean of its priorities over the dimensions whose
-- value is known; NULL where none is known or none of them counts. exiting: some value is being left.
CREATE OR REPLACE TABLE account_value AS
WITH mean AS (
  SELECT
    p.account_no,
    sum(w.weight * p.priority) / nullif(sum(w.weight), 0) AS strategic_value,
    bool_or(p.exiting) AS exiting
  FROM account_priorities AS p
  JOIN dimension_weights AS w USING (dimension_no)
  GROUP BY p.account_no
)
SELECT
  a.account_id,
  a.account_no,
  mean.strategic_value,
  coalesce(mean.exiting, FALSE) AS exiting
FROM accounts AS a
LEFT JOIN mean USING (account_no);
