-- One row per incident, with its account. Severe: priority high, urgent or critical, or severity or
-- priority 1 or 2. closed_undated: its status says closed, but no file says when.
CREATE OR REPLACE TABLE incidents AS
SELECT
  n.incident_id,
  m.account_id,
  m.account_no,
  m.match_method,
  n.opened_at,
  n.closed_at,
  n.priority,
  n.severity,
  n.status,
  n.topic,
  n.subject,
  n.escalated,
  coalesce(lower(n.priority) IN ('high', 'urgent', 'critical', '1', '2'), FALSE)
  OR coalesce(lower(n.severity) IN ('1', '2'), FALSE) AS severe,
  n.closed_at IS NULL
  AND coalesce(lower(n.status) IN ('closed', 'resolved', 'solved', 'done'), FALSE) AS closed_undated,
  n.written_account_id,
  n.written_domain,
  n.written_name,
  n.import_id,
  n.source_row
FROM intake.incidents AS n
JOIN account_match AS m USING (written_account_id, written_domain, written_name)
JOIN imports AS i USING (import_id)
QUALIFY row_number() OVER (
  PARTITION BY i.version_key, n.incident_id ORDER BY n.import_id DESC, n.source_row
) = 1;
