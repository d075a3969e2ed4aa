-- Every segment that an account, a nomination or the strategy names, and 'unknown' of every dimension,
-- with numbers by which the model joins and counts.
CREATE OR REPLACE TABLE segments AS
WITH named AS (
  SELECT DISTINCT dimension, segment FROM written_segments
  UNION
  SELECT 'topic', unnest(topics) FROM nominations
  UNION
  SELECT 'format', unnest(formats) FROM nominations
  UNION
  SELECT dimension, segment FROM strategy
),
filled AS (
  SELECT dimension, segment FROM named WHERE segment IS NOT NULL AND segment <> ''
),
complete AS (
  SELECT dimension, segment FROM filled
  UNION
  SELECT dimension, 'unknown' FROM filled
)
SELECT
  (row_number() OVER (ORDER BY dimension, segment) - 1)::INTEGER AS segment_no,
  (dense_rank() OVER (ORDER BY dimension) - 1)::INTEGER AS dimension_no,
  dimension,
  segment
FROM complete;
