-- The number written in a cell; NULL where it is none, where it can be read in two ways and no decimal
-- mark ('.', ',') tells which (1,234), and where it is too long to compute with. A sign or code of
-- currency may stand beside it, which written_currency reads; 85% is 85.
CREATE OR REPLACE MACRO read_number(cell, decimal_mark) AS (
  CASE
    WHEN length(cell) > 40 THEN NULL
    WHEN regexp_full_match(cell, '[+-]?\d+') THEN TRY_CAST(cell AS DOUBLE)
    WHEN regexp_full_match(cell, '[+-]?\d+\.(?:\d\d?|\d{4,})')
      THEN CASE WHEN decimal_mark = ',' THEN NULL ELSE TRY_CAST(cell AS DOUBLE) END
    ELSE list_transform([number_parts(cell)], lambda part: part_number(part, decimal_mark))[1]
  END
);
