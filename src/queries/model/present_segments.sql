-- The segments that some account stands in or the strategy names.
CREATE OR REPLACE TABLE present_segments AS
SELECT s.*
FROM segments AS s
SEMI JOIN (
  SELECT DISTINCT segment_no FROM segment_members
  UNION
  SELECT n.segment_no FROM strategy JOIN segments AS n USING (dimension, segment)
) USING (segment_no);
