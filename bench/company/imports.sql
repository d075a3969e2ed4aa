-- The receipts: every file is the only one of its shape.
INSERT INTO imports BY NAME
SELECT
  import_id,
  dataset || '.csv' AS file_name,
  dataset,
  'plain' AS writer,
  dataset || ' plain' AS version_key,
  FALSE AS is_sample,
  rows AS records,
  rows AS loaded
FROM (
  VALUES
    (1, 'accounts', company.account_count()),
    (2, 'opportunities', 3 * company.account_count()),
    (3, 'responses', company.response_count()),
    (4, 'incidents', company.account_count()),
    (5, 'nominations', company.account_count() / 5),
    (6, 'uses', company.account_count() * 0.3),
    (7, 'strategy', 20),
    (8, 'rates', 2)
) AS t(import_id, dataset, rows);
