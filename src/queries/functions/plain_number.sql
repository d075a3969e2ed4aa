-- The number of a cell written as most systems do, 1234 or 1234.5, where no other decimal mark could make
-- it another; NULL for any other cell, which read_number may still read.
CREATE OR REPLACE MACRO plain_number(cell) AS (
  CASE WHEN regexp_full_match(cell, '[+-]?\d{1,15}(?:\.\d\d?)?') THEN TRY_CAST(cell AS DOUBLE) END
);
