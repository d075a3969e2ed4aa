-- The answers that a newer file of the same survey brings again: of an id and question the newest
-- import counts. An answer without an id is one of its own.
CREATE OR REPLACE TABLE superseded_responses AS
WITH repeated AS (
  SELECT version_key FROM imports WHERE dataset = 'responses' GROUP BY version_key HAVING count(*) > 1
)
SELECT r.import_id, r.source_row, r.question
FROM intake.responses AS r
JOIN imports AS i USING (import_id)
SEMI JOIN repeated USING (version_key)
WHERE r.response_id IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY i.version_key, r.response_id, r.question ORDER BY r.import_id DESC, r.source_row
) > 1;
