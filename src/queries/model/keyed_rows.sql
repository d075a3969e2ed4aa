-- The rows of every dataset that name an account, with what they wrote and what it led to.
CREATE OR REPLACE VIEW keyed_rows AS
SELECT
  'opportunities' AS dataset, import_id, source_row, account_id, match_method,
  written_account_id, written_domain, written_name
FROM opportunities
UNION ALL
SELECT
  'responses', import_id, source_row, account_id, match_method,
  written_account_id, written_domain, written_name
FROM responses
UNION ALL
SELECT
  'incidents', import_id, source_row, account_id, match_method,
  written_account_id, written_domain, written_name
FROM incidents
UNION ALL
SELECT
  'nominations', import_id, source_row, account_id, match_method,
  written_account_id, written_domain, written_name
FROM nominations
UNION ALL
SELECT
  'uses', import_id, source_row, account_id, match_method,
  written_account_id, written_domain, written_name
FROM file_uses;
