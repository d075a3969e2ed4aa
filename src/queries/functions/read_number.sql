-- The number written in a cell; NULL where it is none or can be read in two ways. Read are plain
-- numbers with a decimal point, and thousands set off by commas where a decimal point or a second
-- comma leaves no doubt (1,234.50; 1,234,567). '1,234' and '1.234' could be a thousand or a fraction
-- and are not read; nor is a number with a currency beside it, which would have to be kept with it,
-- nor one too large to compute with.
CREATE OR REPLACE MACRO read_number(cell) AS (
  CASE
    WHEN length(cell) > 40 THEN NULL
    WHEN regexp_full_match(cell, '[+-]?\d+(\.\d*)?([eE][+-]?\d\d?)?')
      AND NOT regexp_full_match(cell, '[+-]?[1-9]\d{0,2}\.\d{3}')
      THEN TRY_CAST(cell AS DOUBLE)
    WHEN regexp_full_match(cell, '[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})')
      THEN TRY_CAST(replace(cell, ',', '') AS DOUBLE)
  END
);
