-- The scale that one score implies by the way it is written, given its score_parts: 9/10 is out of ten,
-- stars are five, "10 - Extremely likely" is NPS. 'words' where its words need those of the whole
-- column, NULL where it implies none.
CREATE OR REPLACE MACRO score_hint(part) AS (
  CASE
    WHEN opinion_step(part.words) IS NOT NULL THEN 'words'
    WHEN part.has_stars AND coalesce(part.whole, 5) = 5 THEN 'csat 1–5'
    WHEN part.whole IN (5, 7) THEN 'other 1–' || part.whole
    WHEN part.whole IN (10, 100) THEN 'other 0–' || part.whole
    WHEN part.number IN (0, 10) AND regexp_matches(part.label, 'likely|recommend|wahrscheinlich|probable|waarschijnlijk')
      THEN 'nps'
    WHEN part.number IN (5, 7) AND opinion_step(part.label) = 3
      THEN opinion_metric(part.label) || ' 1–' || part.number::INTEGER
  END
);
