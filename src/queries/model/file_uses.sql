-- One row per time that a reference was asked for, as files tell of it, with its account.
CREATE OR REPLACE TABLE file_uses AS
SELECT
  m.account_id,
  m.account_no,
  m.match_method,
  u.used_at,
  u.type,
  u.opportunity_id,
  u.requested_by,
  u.outcome,
  u.written_account_id,
  u.written_domain,
  u.written_name,
  u.import_id,
  u.source_row
FROM intake.uses AS u
JOIN account_match AS m USING (written_account_id, written_domain, written_name);
