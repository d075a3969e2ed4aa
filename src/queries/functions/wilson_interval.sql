-- The rate `hits` of `trials` with its 95 % Wilson interval (z = 1.96), as a struct {rate, low, high};
-- all three are NULL where there were no trials. Both ends are stretched to the rate, which the last bit
-- of a sum could leave outside where nothing or everything was hit.
CREATE OR REPLACE MACRO wilson_interval(hits, trials) AS {
  'rate': hits / nullif(trials, 0),
  -- CASE, because least and greatest pass over NULL.
  'low': CASE
    WHEN trials > 0
      THEN greatest(0, least(
        hits / trials,
        (hits + 1.96::DOUBLE ** 2 / 2 - 1.96 * sqrt(hits * (trials - hits) / trials + 1.96::DOUBLE ** 2 / 4))
        / (trials + 1.96::DOUBLE ** 2)
      ))
  END::DOUBLE,
  'high': CASE
    WHEN trials > 0
      THEN least(1, greatest(
        hits / trials,
        (hits + 1.96::DOUBLE ** 2 / 2 + 1.96 * sqrt(hits * (trials - hits) / trials + 1.96::DOUBLE ** 2 / 4))
        / (trials + 1.96::DOUBLE ** 2)
      ))
  END::DOUBLE
};
