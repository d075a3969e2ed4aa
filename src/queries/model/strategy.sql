-- One row per (dimension, segment) that the strategy names; of repeated rows the last counts. What the
-- user wrote replaces the rows of files as a whole.
-- Standard dimensions may be written as a heading ("Size band", "Use cases").
CREATE OR REPLACE TABLE strategy AS
WITH written AS (
  SELECT dimension, segment, direction, priority, target, import_id, source_row
  FROM intake.strategy
  WHERE NOT (SELECT has_own_strategy FROM chosen_settings)
  UNION ALL
  SELECT dimension, segment, direction, priority, target, NULL, place
  FROM chosen_strategy
),
resolved AS (
  SELECT
    CASE regexp_replace(lower(dimension), '[^a-z]', '', 'g')
      WHEN 'industry' THEN 'industry'
      WHEN 'region' THEN 'region'
      WHEN 'sizeband' THEN 'size_band'
      WHEN 'segment' THEN 'segment'
      WHEN 'product' THEN 'product'
      WHEN 'products' THEN 'product'
      WHEN 'usecase' THEN 'use_case'
      WHEN 'usecases' THEN 'use_case'
      WHEN 'topic' THEN 'topic'
      WHEN 'topics' THEN 'topic'
      WHEN 'format' THEN 'format'
      WHEN 'formats' THEN 'format'
      ELSE dimension
    END AS dimension,
    segment,
    coalesce(direction, 'hold') AS direction,
    priority,
    target,
    import_id,
    source_row
  FROM written
)
SELECT
  dimension,
  CASE WHEN dimension IN ('topic', 'format') THEN lower(segment) ELSE segment END AS segment,
  direction,
  coalesce(priority, CASE direction WHEN 'grow' THEN 100 WHEN 'hold' THEN 50 ELSE 0 END)::DOUBLE AS priority,
  target::INTEGER AS target,
  import_id,
  source_row
FROM resolved
QUALIFY row_number() OVER (
  PARTITION BY
    dimension,
    CASE WHEN dimension IN ('topic', 'format') THEN lower(segment) ELSE segment END
  ORDER BY import_id DESC, source_row DESC
) = 1;
