-- Half the width of the interval of an NPS: 196·√((p' + d' − (p' − d')²) / (n + 3)), where p' and d' are the
-- shares of promoters and detractors with three quarters of an answer added to each and three to n.
CREATE OR REPLACE MACRO nps_half_width(promoters, detractors, answers) AS (
  196 * sqrt(
    (
      (promoters + detractors + 1.5::DOUBLE) / (answers + 3)
      - ((promoters - detractors) / (answers + 3)::DOUBLE) ** 2
    ) / (answers + 3)
  )
);
