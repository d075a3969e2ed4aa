-- The rows that found no account, with the keys their file wrote. They are kept and counted, never guessed.
CREATE OR REPLACE VIEW unmatched AS
SELECT 'opportunities' AS dataset, import_id, source_row, written_account_id, written_domain, written_name
FROM opportunities WHERE account_id IS NULL
UNION ALL
SELECT 'responses', import_id, source_row, written_account_id, written_domain, written_name
FROM responses WHERE account_id IS NULL
UNION ALL
SELECT 'incidents', import_id, source_row, written_account_id, written_domain, written_name
FROM incidents WHERE account_id IS NULL
UNION ALL
SELECT 'nominations', import_id, source_row, written_account_id, written_domain, written_name
FROM nominations WHERE account_id IS NULL
UNION ALL
SELECT 'uses', import_id, source_row, written_account_id, written_domain, written_name
FROM uses WHERE account_id IS NULL;
