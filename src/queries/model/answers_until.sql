-- What each account's answers amount to up to a day: counts, and sums of weights that halve with every
-- half-life, relative to the account's newest answer (by itself the weight of an old one may be too
-- small for a DOUBLE). Because decay is exponential, sums up to any day are those up to the last
-- checkpoint times a factor, plus the answers of one block: no day needs a scan of all answers.
-- The block is found by LIMIT and not by max(): of a table that its transaction has just made the planner
-- believes that it is empty, and a max() to be larger, and would hash all answers to look the block up.
-- newest_answer and newest_relationship_answer: days since 1970 × 4 + 0 favourable, 1 neutral or
-- 2 unfavourable, so that the greatest is the newest and, of one day, the least favourable.
CREATE OR REPLACE MACRO answers_until(day) AS TABLE
  WITH current AS (
    SELECT block FROM answer_blocks WHERE responded_at <= day ORDER BY responded_at DESC LIMIT 1
  ),
  part AS (
    SELECT c.* EXCLUDE (block)
    FROM answer_checkpoints AS c
    JOIN current USING (block)
    UNION ALL
    SELECT
      a.account_no,
      a.responded_at,
      a.is_relationship::INTEGER,
      (NOT a.is_relationship)::INTEGER,
      a.is_relationship::INTEGER,
      (a.is_relationship AND a.value > 0)::INTEGER,
      (a.is_relationship AND a.value < 0)::INTEGER,
      a.is_relationship::INTEGER,
      (NOT a.is_relationship)::INTEGER,
      (NOT a.is_relationship AND a.value > 0)::INTEGER,
      (NOT a.is_relationship AND a.value < 0)::INTEGER,
      (NOT a.is_relationship)::INTEGER,
      dated_value(a.responded_at, a.value),
      CASE WHEN a.is_relationship THEN dated_value(a.responded_at, a.value) END,
      CASE WHEN a.value < 0 THEN a.responded_at END,
      a.is_nps::INTEGER,
      (a.is_nps AND a.value > 0)::INTEGER,
      (a.is_nps AND a.value < 0)::INTEGER
    FROM answers AS a
    JOIN current USING (block)
    WHERE a.responded_at <= day
  ),
  newest AS (
    SELECT account_no, max(newest_at) AS account_newest_at FROM part GROUP BY account_no
  ),
  weighed AS (
    SELECT
      p.*,
      0.5::DOUBLE ** ((n.account_newest_at - p.newest_at) / s.half_life_days) AS decay
    FROM part AS p
    JOIN newest AS n USING (account_no)
    CROSS JOIN settings AS s
  )
  SELECT
    account_no,
    max(newest_at) AS newest_at,
    sum(relationship_answers)::INTEGER AS relationship_answers,
    sum(transactional_answers)::INTEGER AS transactional_answers,
    sum(relationship_evidence * decay) AS relationship_evidence,
    sum(relationship_favourable * decay) AS relationship_favourable,
    sum(relationship_unfavourable * decay) AS relationship_unfavourable,
    sum(relationship_squares * decay * decay) AS relationship_squares,
    sum(transactional_evidence * decay) AS transactional_evidence,
    sum(transactional_favourable * decay) AS transactional_favourable,
    sum(transactional_unfavourable * decay) AS transactional_unfavourable,
    sum(transactional_squares * decay * decay) AS transactional_squares,
    max(newest_answer) AS newest_answer,
    max(newest_relationship_answer) AS newest_relationship_answer,
    max(newest_unfavourable_at) AS newest_unfavourable_at,
    sum(nps_answers)::INTEGER AS nps_answers,
    sum(promoters)::INTEGER AS promoters,
    sum(detractors)::INTEGER AS detractors
  FROM weighed
  GROUP BY account_no;
