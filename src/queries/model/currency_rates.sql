-- What one unit of a currency is worth in the base currency at the as-of date. A rate says that 1 currency
-- is so many of another; it serves the other way round as well, and two of them by one third currency.
-- A currency without a row has no rate. The base currency always has one, without a name where no
-- amount names any: an amount without a currency is in the base currency.
CREATE OR REPLACE TABLE currency_rates AS
WITH given AS (
  SELECT currency, rate, per, valid_from, FALSE AS is_own, import_id, source_row AS place
  FROM intake.rates
  UNION ALL
  SELECT currency, rate, per, valid_from, TRUE, NULL, place
  FROM chosen_rates
),
started AS (
  SELECT g.* REPLACE (coalesce(g.per, s.base_currency) AS per)
  FROM given AS g
  CROSS JOIN settings AS s
  WHERE g.valid_from IS NULL OR g.valid_from <= s.as_of
),
-- Of the rates of a pair the user's own go before those of files, then the latest counts.
in_force AS (
  SELECT currency, rate, per, is_own
  FROM started
  WHERE currency <> per
  QUALIFY row_number() OVER (
    PARTITION BY currency, per
    ORDER BY is_own DESC, valid_from DESC NULLS LAST, import_id DESC, place DESC
  ) = 1
),
either_way AS (
  SELECT currency, rate, per, is_own, FALSE AS is_inverse
  FROM in_force
  UNION ALL
  SELECT per, 1 / rate, currency, is_own, TRUE
  FROM in_force
),
-- What the user typed in the one direction goes before what a file says in the other.
step AS (
  SELECT currency, rate, per
  FROM either_way
  QUALIFY row_number() OVER (PARTITION BY currency, per ORDER BY is_own DESC, is_inverse) = 1
),
direct AS (
  SELECT step.currency, step.rate
  FROM step
  JOIN settings AS s ON s.base_currency = step.per
),
-- Of several third currencies the first by name.
by_third AS (
  SELECT step.currency, step.rate * direct.rate AS rate
  FROM step
  JOIN direct ON direct.currency = step.per
  CROSS JOIN settings AS s
  WHERE
    step.currency <> s.base_currency
    AND step.currency NOT IN (SELECT currency FROM direct)
  QUALIFY row_number() OVER (PARTITION BY step.currency ORDER BY step.per) = 1
)
SELECT base_currency AS currency, 1::DOUBLE AS rate
FROM settings
UNION ALL
FROM direct
UNION ALL
FROM by_third;
