-- The accounts that stand in one of the chosen segments of every chosen dimension; all accounts for an
-- empty choice. choice: a list of {'dimension', 'segment'}; 'unknown' chooses those without a value.
CREATE OR REPLACE MACRO selected_accounts(choice) AS TABLE
  WITH chosen AS (
    SELECT DISTINCT c.pick.dimension AS dimension, c.pick.segment AS segment
    FROM (SELECT unnest(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS c
  )
  SELECT a.account_id
  FROM accounts AS a
  WHERE NOT EXISTS (FROM chosen)
  UNION ALL
  SELECT m.account_id
  FROM account_memberships AS m
  JOIN chosen USING (dimension, segment)
  GROUP BY m.account_id
  HAVING count(DISTINCT m.dimension) = (SELECT count(DISTINCT dimension) FROM chosen);
