-- What an answer says: +100 favourable, 0 neutral, -100 unfavourable. NPS by its own bands, any other
-- scale by thirds as docs/measures.md has them, compared exactly as 10·(score − min) with 6·span and 4·span.
CREATE OR REPLACE MACRO response_value(metric, score, scale_min, scale_max) AS (
  CASE
    WHEN metric = 'nps' THEN CASE WHEN score >= 9 THEN 100 WHEN score >= 7 THEN 0 ELSE -100 END
    WHEN 10 * (score - scale_min) > 6 * (scale_max - scale_min) THEN 100
    WHEN 10 * (score - scale_min) < 4 * (scale_max - scale_min) THEN -100
    ELSE 0
  END
);
