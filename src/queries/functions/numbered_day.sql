-- The day that a number stands for: 'unix seconds', 'unix milliseconds', or 'spreadsheet serial', the
-- days since 1899-12-30; NULL without day_numbers, and where the number is not of that kind.
CREATE OR REPLACE MACRO numbered_day(cell, day_numbers) AS (
  CASE
    WHEN day_numbers = 'unix seconds' AND regexp_full_match(cell, '\d{9,10}')
      THEN (epoch_ms(1000 * cell::BIGINT))::DATE
    WHEN day_numbers = 'unix milliseconds' AND regexp_full_match(cell, '\d{12,13}')
      THEN (epoch_ms(cell::BIGINT))::DATE
    WHEN day_numbers = 'spreadsheet serial' AND regexp_full_match(cell, '\d{5}(?:[.,]\d+)?')
      AND substr(cell, 1, 5)::INTEGER BETWEEN 20000 AND 80000
      THEN DATE '1899-12-30' + substr(cell, 1, 5)::INTEGER
  END
);
