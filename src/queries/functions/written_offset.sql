-- The minutes by which the time in a cell that read_day takes is ahead of UTC; 0 where none is written.
CREATE OR REPLACE MACRO written_offset(cell) AS (
  CASE
    WHEN regexp_matches(cell, ':.*[+-]\d\d:?\d\d$')
      THEN
        CASE WHEN regexp_extract(cell, '([+-])\d\d:?\d\d$', 1) = '-' THEN -1 ELSE 1 END
        * (
          60 * regexp_extract(cell, '(\d\d):?\d\d$', 1)::INTEGER
          + regexp_extract(cell, '(\d\d)$', 1)::INTEGER
        )
    ELSE 0
  END
);
