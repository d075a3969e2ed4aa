-- One row per answer to one question, with its account and what it says. An empty kind is relationship for NPS and
-- transactional otherwise; empty scales are those that NPS, CSAT and CES always have.
CREATE OR REPLACE TABLE responses AS
SELECT
  m.account_id,
  m.match_method,
  r.response_id,
  r.responded_at,
  r.kind,
  r.metric,
  r.score,
  r.scale_min,
  r.scale_max,
  response_value(r.metric, r.score, r.scale_min, r.scale_max) AS value,
  r.topic,
  r.comment,
  r.respondent_email,
  r.respondent_name,
  r.written_account_id,
  r.written_domain,
  r.written_name,
  r.import_id,
  r.source_row
FROM intake.responses AS r
JOIN account_match AS m USING (written_account_id, written_domain, written_name)
JOIN imports AS i USING (import_id)
-- An answer without an id is one of its own.
QUALIFY r.response_id IS NULL OR row_number() OVER (
  PARTITION BY i.version_key, r.response_id, r.question ORDER BY r.import_id DESC, r.source_row
) = 1;
