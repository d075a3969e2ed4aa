-- The rows that found no account, with the keys their file wrote. They are kept and counted, never guessed.
CREATE OR REPLACE VIEW unmatched AS
SELECT dataset, import_id, source_row, written_account_id, written_domain, written_name
FROM keyed_rows
WHERE account_id IS NULL;
