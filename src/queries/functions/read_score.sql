-- The score written in a cell, as score_parts reads it; words are placed on the scale, 9/10 must be out
-- of its upper end. NULL where the cell is no score.
CREATE OR REPLACE MACRO read_score(cell, decimal_mark, scale_min, scale_max) AS (
  CASE
    WHEN regexp_full_match(cell, '[+-]?\d{1,9}') THEN cell::DOUBLE
    WHEN length(cell) > 80 THEN NULL
    ELSE list_transform(
      [score_parts(cell, decimal_mark)],
      lambda part:
        CASE
          WHEN part.words IS NOT NULL THEN step_score(opinion_step(part.words), scale_min, scale_max)
          WHEN part.whole IS NULL OR part.whole = scale_max THEN part.number
        END
    )[1]
  END
)::DOUBLE;
