-- The day written in a cell; NULL where it is none. A time of day is dropped: as it stands without an
-- offset, after the shift to UTC with one. date_order ('day first', 'month first') tells what 3/4/2026
-- is, day_numbers what a bare number is; where they are NULL only what can be one day alone is read.
CREATE OR REPLACE MACRO read_day(cell, date_order, day_numbers) AS (
  CASE
    -- What most systems write comes first, for speed.
    WHEN regexp_full_match(
      cell,
      '(?:19|20|21)\d\d-\d\d-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)?Z?'
    )
      THEN TRY_CAST(substr(cell, 1, 10) AS DATE)
    WHEN regexp_full_match(
      cell,
      '\d+[./-]\d+[./-]\d+(?: (?:(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|(?:0?[1-9]|1[0-2]):[0-5]\d(?::[0-5]\d)? [AaPp][Mm]))?'
    )
      THEN numeric_day(split_part(cell, ' ', 1), date_order)
    WHEN regexp_full_match(
      cell,
      '(?:19|20|21)\d\d-\d\d-\d\d[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?[+-]\d\d:?\d\d'
    )
      THEN offset_day(cell)
    WHEN regexp_full_match(cell, '\d{5}[.,]\d+|\d{5}|\d{9,13}') THEN numbered_day(cell, day_numbers)
    WHEN length(cell) > 80 OR NOT regexp_matches(cell, '\d') THEN NULL
    ELSE coalesce(
      CASE WHEN NOT contains(cell, ':') THEN named_day(plain_words(cell)) END,
      moment_day(cell, date_order)
    )
  END
);
