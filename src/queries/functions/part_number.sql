-- The number of number_parts, given the decimal mark; NULL where it is none with that mark.
CREATE OR REPLACE MACRO part_number(part, decimal_mark) AS (
  CASE
    WHEN part.marks IN ('', '+', '%', '+%') THEN 1
    WHEN part.marks IN ('-', '()', '-%', '(%)', '%-') THEN -1
  END
  * TRY_CAST(settled_digits(part.digits, decimal_mark) || 'e' || part.exponent AS DOUBLE)
);
