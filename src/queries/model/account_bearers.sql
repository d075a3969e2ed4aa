-- One row per account and key that it bears by itself: its id, its registrable domain, its name.
CREATE OR REPLACE TABLE account_bearers AS
SELECT 'id' AS method, id_key AS key, account_id FROM own_keys WHERE id_key IS NOT NULL
UNION ALL
SELECT 'domain', domain_key, account_id FROM own_keys WHERE domain_key IS NOT NULL
UNION ALL
SELECT 'name', name_key, account_id FROM own_keys WHERE name_key IS NOT NULL;
