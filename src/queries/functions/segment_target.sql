-- The target of a segment: the strategy's own, else 0 where the segment is being left, else one
-- reference per so many open opportunities; accounts without a value have none.
CREATE OR REPLACE MACRO segment_target(segment, target, direction, open_opportunities, opportunities_per_reference) AS (
  CASE
    WHEN segment = 'unknown' THEN NULL
    WHEN target IS NOT NULL THEN target
    WHEN direction = 'exit' THEN 0
    ELSE derived_target(open_opportunities, opportunities_per_reference)
  END
)::INTEGER;
