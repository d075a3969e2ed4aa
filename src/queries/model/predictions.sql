-- What would have been predicted for every answer with an earlier-dated answer of its account, from what was known the
-- day before, with one half-life and each of a list of shrinkages: predictions(365, [0.5]). `half` is the half of
-- the accounts on which a calibration fits or is tested. NULL where all that is known weighs nothing.
CREATE OR REPLACE MACRO predictions(half_life, shrinkages) AS TABLE
  WITH own AS (
    SELECT
      *,
      CASE WHEN md5(account_id) < '8' THEN 'fit' ELSE 'test' END AS half,
      -- Rather than the weights of answers falling from the newest day to the day before this one, the
      -- shrinkage rises, so that nothing vanishes; 900 half-lives are for ever, and within the range of a DOUBLE.
      2::DOUBLE ** least((day - 1 - previous_day) / half_life::DOUBLE, 900) AS rise
    FROM evidence_before(half_life)
    WHERE account_id IS NOT NULL
  ),
  everybody AS (
    SELECT
      day,
      mean_value AS population_mean,
      weighted_value_before / nullif(weight_before, 0) AS weighted_mean
    FROM evidence_before(half_life)
    WHERE account_id IS NULL
  )
  SELECT
    o.account_id,
    o.half,
    o.responded_at,
    o.kind,
    o.value,
    o.last_value,
    o.mean_value AS account_mean,
    e.population_mean,
    half_life::DOUBLE AS half_life_days,
    k.shrinkage,
    (o.weighted_value_before + k.shrinkage * o.rise * e.weighted_mean)
    / nullif(o.weight_before + k.shrinkage * o.rise, 0) AS current_sentiment
  FROM own AS o
  JOIN everybody AS e USING (day)
  CROSS JOIN (SELECT unnest(shrinkages::DOUBLE[]) AS shrinkage) AS k;
