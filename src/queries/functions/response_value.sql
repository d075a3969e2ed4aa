-- What an answer says: +100 favourable, 0 neutral, -100 unfavourable. NPS by its own bands, any other
-- scale by where the score lies between its ends. Rounded where compared, so that 3.4 of 1 to 5 is
-- exactly 0.6 of the way.
CREATE OR REPLACE MACRO response_value(metric, score, scale_min, scale_max, favourable_above, unfavourable_below) AS (
  CASE
    WHEN metric = 'nps' THEN CASE WHEN score >= 9 THEN 100 WHEN score >= 7 THEN 0 ELSE -100 END
    WHEN round(score - scale_min - favourable_above * (scale_max - scale_min), 9) > 0 THEN 100
    WHEN round(score - scale_min - unfavourable_below * (scale_max - scale_min), 9) < 0 THEN -100
    ELSE 0
  END
);
