-- The score of an opinion_step on a scale: good and bad are the ends of one with two steps, the five or
-- seven steps are counted from the lower end; on any other the words tell the ends and the middle only.
CREATE OR REPLACE MACRO step_score(step, scale_min, scale_max) AS (
  CASE scale_max - scale_min
    WHEN 1 THEN scale_min + (1 + sign(step)) / 2
    WHEN 4 THEN scale_min + 2 + sign(step) * CASE WHEN abs(step) = 3 THEN 2 ELSE 1 END
    WHEN 6 THEN scale_min + 3 + step
    ELSE CASE WHEN step IN (-3, 0, 3) THEN scale_min + (scale_max - scale_min) * (step + 3) / 6 END
  END
);
