-- The account of every combination of keys that files wrote, by the first of the ways that
-- account_keys knows. account_id, account_no and match_method are NULL where none leads to an account.
CREATE OR REPLACE TABLE account_match AS
WITH found AS (
  SELECT
    w.*,
    list_min([by_id.found, by_domain.found, by_name.found, by_address.found]) AS found
  FROM written_keys AS w
  LEFT JOIN account_keys AS by_id ON by_id.method = 'id' AND by_id.key = w.id_key
  LEFT JOIN account_keys AS by_domain ON by_domain.method = 'domain' AND by_domain.key = w.domain_key
  LEFT JOIN account_keys AS by_name ON by_name.method = 'name' AND by_name.key = w.name_key
  LEFT JOIN account_keys AS by_address ON by_address.method = 'address' AND by_address.key = w.address_key
)
SELECT
  written_account_id,
  written_domain,
  written_name,
  found.account_id,
  a.account_no,
  found.match_method
FROM found
LEFT JOIN accounts AS a ON a.account_id = found.account_id;
