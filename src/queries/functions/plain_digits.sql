-- The digits of a number as a computer writes them, 1234.5, given the decimal mark; NULL where they
-- cannot be read with it. Thousands are set off in threes by one kind of mark, or the Indian way.
CREATE OR REPLACE MACRO plain_digits(digits, decimal_mark) AS (
  CASE decimal_mark
    WHEN '.' THEN
      CASE
        WHEN regexp_full_match(
          digits,
          '(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[''’]\d{3})+|(?:\p{Z}\d{3})+)|[1-9]\d?(?:,\d\d)+,\d{3})(?:\.\d*)?|\.\d+'
        )
          THEN regexp_replace(digits, '[^\d.]', '', 'g')
      END
    WHEN ',' THEN
      CASE
        WHEN regexp_full_match(
          digits,
          '(?:\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[''’]\d{3})+|(?:\p{Z}\d{3})+))(?:,\d+)?|,\d+'
        )
          THEN replace(regexp_replace(digits, '[^\d,]', '', 'g'), ',', '.')
      END
  END
);
