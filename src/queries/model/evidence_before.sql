-- The history of each answer that has one, with the decayed weights of the answers before its day as they stood on the
-- newest day before. Weights relative to one fixed day leave the range of a DOUBLE after a thousand half-lives. So
-- time is cut into blocks, a weight is relative to the start of its block, and two blocks are summed: that of the
-- newest day before, and the block before that. What is older is lost in rounding beside that newest day.
CREATE OR REPLACE MACRO evidence_before(half_life) AS TABLE
  WITH block AS (
    -- 200 half-lives: 2^200 is far within the range of a DOUBLE, and 0.5^200 far below its precision.
    SELECT half_life::DOUBLE AS half_life_days, ceil(200 * half_life)::BIGINT AS days
  ),
  placed AS (
    SELECT
      h.*,
      b.half_life_days,
      b.days AS block_days,
      h.day - floor(h.day / b.days)::BIGINT * b.days AS day_of_block,
      2::DOUBLE ** (day_of_block / b.half_life_days) AS growth,
      -- The block of the newest day before.
      floor(coalesce(h.previous_day, h.day) / b.days)::BIGINT * b.days AS block_start
    FROM answer_history AS h
    CROSS JOIN block AS b
  ),
  summed AS (
    SELECT
      *,
      sum(weight * growth) OVER this_block AS weight_in_block,
      sum(weighted_value * growth) OVER this_block AS value_in_block,
      coalesce(sum(weight * growth) OVER block_before, 0) AS weight_in_block_before,
      coalesce(sum(weighted_value * growth) OVER block_before, 0) AS value_in_block_before,
      0.5::DOUBLE ** ((previous_day - block_start) / half_life_days) AS decay_in_block,
      0.5::DOUBLE ** (block_days / half_life_days) AS decay_of_block
    FROM placed
    WINDOW
      this_block AS (
        PARTITION BY account_id ORDER BY day
        RANGE BETWEEN day - block_start PRECEDING AND 1 PRECEDING
      ),
      block_before AS (
        PARTITION BY account_id ORDER BY day
        RANGE BETWEEN day - block_start + block_days PRECEDING AND day - block_start + 1 PRECEDING
      )
  )
  SELECT
    account_id,
    day,
    responded_at,
    kind,
    value,
    previous_day,
    last_value,
    mean_value,
    (weight_in_block + weight_in_block_before * decay_of_block) * decay_in_block AS weight_before,
    (value_in_block + value_in_block_before * decay_of_block) * decay_in_block AS weighted_value_before
  FROM summed
  WHERE previous_day IS NOT NULL;
