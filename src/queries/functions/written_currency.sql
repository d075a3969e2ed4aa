-- The currency beside a number: its ISO code, or a sign of several currencies as shared_sign has it
-- ($, kr, ¥); a code wins over a sign ($ 45,000 CAD). NULL where there is none.
CREATE OR REPLACE MACRO written_currency(cell) AS (
  CASE
    WHEN NOT regexp_full_match(cell, '[-+\d.,eE%]*')
      THEN list_transform(
        [regexp_extract_all(cell, currency_pattern())],
        lambda tokens: coalesce(
          list_filter(tokens, lambda token: regexp_full_match(token, '[A-Z]{3}'))[1],
          currency_signs()[tokens[1]],
          tokens[1]
        )
      )[1]
  END
);
