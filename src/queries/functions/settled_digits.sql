-- Like plain_digits; without a decimal mark only digits that both marks read alike or one alone reads.
CREATE OR REPLACE MACRO settled_digits(digits, decimal_mark) AS (
  CASE
    WHEN decimal_mark IS NOT NULL THEN plain_digits(digits, decimal_mark)
    WHEN plain_digits(digits, '.') IS NULL THEN plain_digits(digits, ',')
    WHEN plain_digits(digits, ',') IS NULL OR plain_digits(digits, ',') = plain_digits(digits, '.')
      THEN plain_digits(digits, '.')
  END
);
