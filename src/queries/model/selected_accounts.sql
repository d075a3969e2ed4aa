-- The numbers of the accounts that stand in one of the chosen segments of every chosen dimension; of all
-- accounts for an empty choice. choice: a list of {'dimension', 'segment'}; 'unknown' chooses those
-- without a value.
CREATE OR REPLACE MACRO selected_accounts(choice) AS TABLE
  WITH chosen AS (
    SELECT DISTINCT c.pick.dimension AS dimension, c.pick.segment AS segment
    FROM (SELECT unnest(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS c
  ),
  numbered AS (
    SELECT s.segment_no, s.dimension_no FROM segments AS s JOIN chosen USING (dimension, segment)
  )
  SELECT a.account_no
  FROM accounts AS a
  WHERE NOT EXISTS (FROM chosen)
  UNION ALL
  SELECT m.account_no
  FROM segment_members AS m
  JOIN numbered AS n USING (segment_no)
  GROUP BY m.account_no
  HAVING count(DISTINCT n.dimension_no) = (SELECT count(DISTINCT dimension) FROM chosen);
