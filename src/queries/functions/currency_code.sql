-- The ISO code of a cell that holds a currency and nothing else, as a code in any case or as a sign of
-- one currency only; NULL for any other cell, also for a sign of several ($, kr, ¥).
CREATE OR REPLACE MACRO currency_code(cell) AS (
  CASE
    WHEN is_currency_code(cell) THEN cell
    ELSE list_transform(
      [upper(currency_of_sign(cell))],
      lambda code: CASE WHEN is_currency_code(code) THEN code END
    )[1]
  END
);
