-- Every day on which somebody answered, with the block of days it belongs to. Blocks hold about as many
-- answers each: at least 100,000, and there are at most 32 of them, so that sums up to any day need one
-- checkpoint and the answers of one block (see answers_until).
CREATE OR REPLACE TABLE answer_blocks AS
WITH daily AS (
  SELECT responded_at, count(*) AS answers FROM intake.responses GROUP BY responded_at
)
SELECT
  responded_at,
  floor(
    (sum(answers) OVER (ORDER BY responded_at) - answers)
    / greatest(100000, sum(answers) OVER () / 32)
  )::UTINYINT AS block
FROM daily;
