-- The best priority among the values of each account in every dimension that counts for strategic
-- value, and whether one of them is being left.
CREATE OR REPLACE TABLE account_priorities AS
SELECT
  m.account_no,
  s.dimension_no,
  max(p.priority) AS priority,
  bool_or(p.direction = 'exit') AS exiting
FROM record_members AS m
JOIN segment_priorities AS p USING (segment_no)
JOIN segments AS s USING (segment_no)
WHERE m.is_known
GROUP BY m.account_no, s.dimension_no;
