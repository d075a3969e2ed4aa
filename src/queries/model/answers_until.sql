-- What each account's answers amount to up to a day: counts, and sums of weights that halve with every
-- half-life, relative to the account's newest answer (by itself the weight of an old one may be too
-- small for a DOUBLE). Because decay is exponential, sums up to any day are those up to the last
-- checkpoint times a factor, plus the answers of one block: no day needs a scan of all answers.
-- The checkpoint is found by LIMIT and not by max(): of a table that its transaction has just made the planner
-- believes that it is empty, and a max() to be larger, and would hash all answers to look it up.
-- newest_answer and newest_relationship_answer: days since 1970 × 4 + 0 favourable, 1 neutral or
-- 2 unfavourable, so that the greatest is the newest and, of one day, the least favourable.
CREATE OR REPLACE MACRO answers_until(until) AS TABLE
  WITH current AS (
    SELECT c.block FROM checkpoint_days AS c WHERE c.day <= until ORDER BY c.day DESC LIMIT 1
  ),
  earlier AS (
    SELECT c.* EXCLUDE (block)
    FROM answer_checkpoints AS c
    JOIN current USING (block)
  ),
  late AS (
    SELECT a.*
    FROM answers AS a
    JOIN current USING (block)
    WHERE a.responded_at <= until
  ),
  newest AS (
    SELECT account_no, max(responded_at) AS newest_at FROM late GROUP BY account_no
  ),
  weighed AS (
    SELECT
      l.*,
      n.newest_at,
      0.5::DOUBLE ** ((n.newest_at - l.responded_at) / s.half_life_days) AS decay
    FROM late AS l
    JOIN newest AS n USING (account_no)
    CROSS JOIN settings AS s
  ),
  recent AS (
    SELECT
      account_no,
      max(newest_at) AS newest_at,
      count(*) FILTER (WHERE is_relationship) AS relationship_answers,
      count(*) FILTER (WHERE NOT is_relationship) AS transactional_answers,
      sum(decay) FILTER (WHERE is_relationship) AS relationship_evidence,
      sum(decay) FILTER (WHERE is_relationship AND value > 0) AS relationship_favourable,
      sum(decay) FILTER (WHERE is_relationship AND value < 0) AS relationship_unfavourable,
      sum(decay * decay) FILTER (WHERE is_relationship) AS relationship_squares,
      sum(decay) FILTER (WHERE NOT is_relationship) AS transactional_evidence,
      sum(decay) FILTER (WHERE NOT is_relationship AND value > 0) AS transactional_favourable,
      sum(decay) FILTER (WHERE NOT is_relationship AND value < 0) AS transactional_unfavourable,
      sum(decay * decay) FILTER (WHERE NOT is_relationship) AS transactional_squares,
      max(dated_value(responded_at, value)) AS newest_answer,
      max(dated_value(responded_at, value)) FILTER (WHERE is_relationship) AS newest_relationship_answer,
      max(responded_at) FILTER (WHERE value < 0) AS newest_unfavourable_at
    FROM weighed
    GROUP BY account_no
  ),
  joined AS (
    -- What the checkpoint has is older now, where there is a newer answer.
    SELECT
      account_no,
      CASE WHEN r.newest_at IS NULL THEN 1 ELSE 0.5::DOUBLE ** ((r.newest_at - e.newest_at) / s.half_life_days) END AS decay,
      coalesce(r.newest_at, e.newest_at) AS newest_at,
      (coalesce(e.relationship_answers, 0) + coalesce(r.relationship_answers, 0))::INTEGER AS relationship_answers,
      (coalesce(e.transactional_answers, 0) + coalesce(r.transactional_answers, 0))::INTEGER AS transactional_answers,
      coalesce(e.relationship_evidence * decay, 0) + coalesce(r.relationship_evidence, 0) AS relationship_evidence,
      coalesce(e.relationship_favourable * decay, 0) + coalesce(r.relationship_favourable, 0) AS relationship_favourable,
      coalesce(e.relationship_unfavourable * decay, 0) + coalesce(r.relationship_unfavourable, 0) AS relationship_unfavourable,
      coalesce(e.relationship_squares * decay * decay, 0) + coalesce(r.relationship_squares, 0) AS relationship_squares,
      coalesce(e.transactional_evidence * decay, 0) + coalesce(r.transactional_evidence, 0) AS transactional_evidence,
      coalesce(e.transactional_favourable * decay, 0) + coalesce(r.transactional_favourable, 0) AS transactional_favourable,
      coalesce(e.transactional_unfavourable * decay, 0) + coalesce(r.transactional_unfavourable, 0) AS transactional_unfavourable,
      coalesce(e.transactional_squares * decay * decay, 0) + coalesce(r.transactional_squares, 0) AS transactional_squares,
      greatest(e.newest_answer, r.newest_answer) AS newest_answer,
      greatest(e.newest_relationship_answer, r.newest_relationship_answer) AS newest_relationship_answer,
      greatest(e.newest_unfavourable_at, r.newest_unfavourable_at) AS newest_unfavourable_at
    FROM earlier AS e
    FULL JOIN recent AS r USING (account_no)
    CROSS JOIN settings AS s
  )
  SELECT * EXCLUDE (decay) FROM joined;
