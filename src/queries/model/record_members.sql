-- The segments of each account by its own record; in a dimension without a value it is a member of
-- 'unknown', with is_known FALSE. Topics and formats are in programme_members.
CREATE OR REPLACE TABLE record_members AS
WITH known AS (
  SELECT w.account_no, s.segment_no, s.dimension_no
  FROM written_segments AS w
  JOIN segments AS s USING (dimension, segment)
)
SELECT account_no, segment_no, TRUE AS is_known FROM known
UNION ALL
SELECT a.account_no, s.segment_no, FALSE
FROM accounts AS a
CROSS JOIN (FROM segments WHERE segment = 'unknown' AND dimension NOT IN ('topic', 'format')) AS s
ANTI JOIN known AS k ON k.account_no = a.account_no AND k.dimension_no = s.dimension_no;
