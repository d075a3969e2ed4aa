-- The NPS answers of each account after one day and up to another; accounts without one have no row.
-- Answers stand in the order of their days, so that those of other days are not read.
CREATE OR REPLACE MACRO nps_between(after, until) AS TABLE
  SELECT
    account_no,
    count(*) AS answers,
    count(*) FILTER (WHERE value > 0) AS promoters,
    count(*) FILTER (WHERE value < 0) AS detractors
  FROM answers
  WHERE is_nps AND responded_at > after AND responded_at <= until
  GROUP BY account_no;
