-- One row per time that a reference was asked for, with its account: those of files, and those recorded
-- here, which have no file. What is recorded never sets the as-of date: see fact_days.
CREATE OR REPLACE TABLE uses AS
FROM file_uses
UNION ALL BY NAME
SELECT
  a.account_id,
  a.account_no,
  'recorded' AS match_method,
  r.used_at,
  r.type,
  r.opportunity_id,
  r.requested_by,
  r.outcome,
  a.account_id AS written_account_id,
  r.record_id
FROM intake.recorded_uses AS r
JOIN accounts AS a ON crm_id(a.account_id) = r.account_id;
