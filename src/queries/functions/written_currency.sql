-- The currency beside a number: its ISO code, or a sign of several currencies ($, kr, ¥) as the domain
-- has it; a code wins over a sign ($ 45,000 CAD). NULL where there is none.
CREATE OR REPLACE MACRO written_currency(cell) AS (
  CASE
    WHEN NOT regexp_full_match(cell, '[-+\d.,eE%]*')
      THEN list_transform(
        [
          {
            'code': regexp_extract(cell, '([A-Z]{3})(?:[^A-Z]|$)', 1),
            'sign': regexp_extract(cell, currency_signs())
          }
        ],
        lambda found:
          CASE
            WHEN is_currency_code(found.code) THEN found.code
            WHEN found.sign <> '' THEN currency_of_sign(found.sign)
          END
      )[1]
  END
);
