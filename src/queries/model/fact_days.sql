-- Every dated fact that is not a future promise, with the record that says so: the latest of them
-- is the default as-of date.
CREATE OR REPLACE VIEW fact_days AS
SELECT responded_at AS day, 'responses' AS dataset, 'responded_at' AS field, import_id, source_row
FROM intake.responses
ANTI JOIN superseded_responses USING (import_id, source_row)
UNION ALL
SELECT opened_at, 'incidents', 'opened_at', import_id, source_row FROM incidents
UNION ALL
SELECT closed_at, 'incidents', 'closed_at', import_id, source_row FROM incidents
UNION ALL
SELECT used_at, 'uses', 'used_at', import_id, source_row FROM file_uses
UNION ALL
SELECT nominated_at, 'nominations', 'nominated_at', import_id, source_row FROM nominations
UNION ALL
SELECT approved_at, 'nominations', 'approved_at', import_id, source_row FROM nominations
UNION ALL
SELECT last_reviewed_at, 'nominations', 'last_reviewed_at', import_id, source_row FROM nominations
UNION ALL
SELECT created_date, 'opportunities', 'created_date', import_id, source_row FROM opportunities
UNION ALL
SELECT close_date, 'opportunities', 'close_date', import_id, source_row FROM opportunities WHERE is_closed;
