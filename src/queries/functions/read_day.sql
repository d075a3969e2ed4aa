-- The day written in a cell; NULL where it is none. Read are 2026-06-09 and 2026/06/09, alone or
-- with a time of day, which is dropped: as it stands without an offset, after the shift to UTC
-- with one (Z, +02:00, -0500). Years 1900 to 2200, so that a shifted column is not taken for a date.
CREATE OR REPLACE MACRO read_day(cell) AS (
  CASE
    WHEN NOT regexp_full_match(
      trim(cell),
      '(19|20|21)\d\d([-/])\d\d?[-/]\d\d?([T ]\d\d?:\d\d(:\d\d([.,]\d+)?)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?'
    ) THEN NULL
    ELSE CAST(
      TRY_CAST(
        replace(regexp_extract(trim(cell), '^[-/\d]+'), '/', '-')
        || ' ' || coalesce(nullif(regexp_extract(trim(cell), '\d\d?:\d\d(:\d\d)?'), ''), '00:00')
        || CASE WHEN regexp_extract(trim(cell), '\d\d?:\d\d(:\d\d)?', 1) = '' THEN ':00' ELSE '' END
        AS TIMESTAMP
      )
      - CASE
        WHEN regexp_matches(trim(cell), ':\d\d.*[+-]\d\d:?\d\d$') THEN to_minutes(
          CASE WHEN regexp_extract(trim(cell), '([+-])\d\d:?\d\d$', 1) = '-' THEN -1 ELSE 1 END
          * (
            60 * regexp_extract(trim(cell), '(\d\d):?\d\d$', 1)::INTEGER
            + regexp_extract(trim(cell), '(\d\d)$', 1)::INTEGER
          )
        )
        ELSE INTERVAL 0 MINUTE
      END
      AS DATE
    )
  END
);
