-- What each segment is worth: the strategy's priority, or, where no strategy is loaded at all,
-- 100 × the segment's open pipeline ÷ the largest of its dimension. A segment that the strategy leaves
-- out of a dimension it covers is hold. Topics and formats never count towards strategic value.
CREATE OR REPLACE TABLE segment_priorities AS
WITH segment AS (
  SELECT s.*
  FROM segments AS s
  SEMI JOIN (FROM record_members WHERE is_known) AS m USING (segment_no)
),
derived AS (
  SELECT
    s.segment_no,
    s.dimension,
    s.segment,
    100 * coalesce(d.open_pipeline, 0)
    / nullif(max(coalesce(d.open_pipeline, 0)) OVER (PARTITION BY s.dimension), 0) AS priority
  FROM segment AS s
  LEFT JOIN (
    SELECT segment_no, sum(open_pipeline) AS open_pipeline FROM member_demand() GROUP BY segment_no
  ) AS d USING (segment_no)
)
SELECT s.segment_no, dimension, segment, y.direction, y.priority, FALSE AS is_derived
FROM strategy AS y
JOIN segments AS s USING (dimension, segment)
WHERE dimension NOT IN ('topic', 'format')
UNION ALL
SELECT s.segment_no, s.dimension, s.segment, 'hold', 50, FALSE
FROM segment AS s
SEMI JOIN strategy AS covered ON covered.dimension = s.dimension
ANTI JOIN strategy AS listed ON listed.dimension = s.dimension AND listed.segment = s.segment
UNION ALL
SELECT segment_no, dimension, segment, 'hold', priority, TRUE
FROM derived
WHERE priority IS NOT NULL AND NOT EXISTS (FROM strategy);
