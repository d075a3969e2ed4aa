-- The power of ten of a unit behind a number (k, Tsd., M, mm, Mio., bn, Mrd.), as number_parts gives it.
CREATE OR REPLACE MACRO unit_exponent(unit) AS (
  CASE
    WHEN unit = '' THEN 0
    WHEN regexp_full_match(unit, '(?i)k|tsd\.?|thousand') THEN 3
    WHEN regexp_full_match(unit, '(?i)m|mm|mn|mio\.?|mln\.?|millions?') THEN 6
    ELSE 9
  END
);
