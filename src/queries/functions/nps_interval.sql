-- NPS of so many promoters and detractors among all answers, with its 95 % interval (adjusted Wald: three
-- quarters of an answer to each side, three in all): {nps, centre, half_width, low, high}. low and high
-- are clipped to ±100 and stretched to the NPS; all are NULL without answers.
CREATE OR REPLACE MACRO nps_interval(promoters, detractors, answers) AS {
  'nps': 100 * (promoters - detractors) / nullif(answers, 0)::DOUBLE,
  'centre': CASE WHEN answers > 0 THEN 100 * (promoters - detractors) / (answers + 3)::DOUBLE END,
  'half_width': CASE WHEN answers > 0 THEN nps_half_width(promoters, detractors, answers) END,
  'low': CASE
    WHEN answers > 0
      THEN least(
        greatest(100 * (promoters - detractors) / (answers + 3)::DOUBLE - nps_half_width(promoters, detractors, answers), -100),
        100 * (promoters - detractors) / answers::DOUBLE
      )
  END,
  'high': CASE
    WHEN answers > 0
      THEN greatest(
        least(100 * (promoters - detractors) / (answers + 3)::DOUBLE + nps_half_width(promoters, detractors, answers), 100),
        100 * (promoters - detractors) / answers::DOUBLE
      )
  END
};
