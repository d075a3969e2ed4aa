-- The NPS answers of each account after one day and up to another; accounts without one have no row.
CREATE OR REPLACE MACRO nps_between(after, until) AS TABLE
  SELECT
    l.account_no,
    l.nps_answers - coalesce(e.nps_answers, 0) AS answers,
    l.promoters - coalesce(e.promoters, 0) AS promoters,
    l.detractors - coalesce(e.detractors, 0) AS detractors
  FROM answers_until(until) AS l
  LEFT JOIN answers_until(after) AS e USING (account_no)
  WHERE answers > 0;
