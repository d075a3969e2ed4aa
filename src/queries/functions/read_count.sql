-- The number written in a cell that counts something: nothing is counted in fractions, so that 1,234
-- and 1.234 are both a thousand and more. NULL where it is too long to compute with. Any other number is
-- read as read_number reads it.
CREATE OR REPLACE MACRO read_count(cell) AS (
  CASE
    WHEN length(cell) > 40 THEN NULL
    WHEN regexp_full_match(cell, '\d{1,3}([.,]\d{3})+') THEN TRY_CAST(regexp_replace(cell, '[.,]', '', 'g') AS DOUBLE)
    ELSE read_number(cell, NULL)
  END
);
