-- The nominations that exist at the as-of date, in the stage they had then. Exports carry today's
-- stage only: one approved later counts as nominated; one without a nomination date exists always.
CREATE OR REPLACE VIEW current_nominations AS
SELECT
  n.* REPLACE (
    CASE
      WHEN n.stage IN ('approved', 'active', 'resting', 'retired') AND n.approved_at > s.as_of
        THEN 'nominated'
      ELSE n.stage
    END AS stage
  )
FROM nominations AS n
CROSS JOIN settings AS s
WHERE n.account_no IS NOT NULL AND (n.nominated_at IS NULL OR n.nominated_at <= s.as_of);
