-- One row per answer to one question, with its account and what it says. An empty kind is relationship for NPS and
-- transactional otherwise; empty scales are those that NPS, CSAT and CES always have. A view, for ten
-- million answers do not fit into memory twice; the measures rest on the short form of it, `answers`.
CREATE OR REPLACE VIEW responses AS
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
  response_value(r.metric, r.score, r.scale_min, r.scale_max, c.favourable_above, c.unfavourable_below) AS value,
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
CROSS JOIN chosen_settings AS c
ANTI JOIN superseded_responses AS s
  ON s.import_id = r.import_id AND s.source_row = r.source_row AND s.question IS NOT DISTINCT FROM r.question;
