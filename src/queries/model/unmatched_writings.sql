-- The writings that lead to no account, each with the one key by which the user may confirm one: the
-- registrable domain, else the name, else the id, else the address of free mail as it stands. A
-- writing of none of them has the method 'none'.
CREATE OR REPLACE VIEW unmatched_writings AS
SELECT
  w.*,
  CASE
    WHEN w.domain_key IS NOT NULL THEN 'domain'
    WHEN w.name_key IS NOT NULL THEN 'name'
    WHEN w.id_key IS NOT NULL THEN 'id'
    WHEN w.address_key IS NOT NULL THEN 'address'
    ELSE 'none'
  END AS method,
  coalesce(w.domain_key, w.name_key, w.id_key, w.address_key, '') AS key
FROM written_keys AS w
JOIN account_match AS m USING (written_account_id, written_domain, written_name)
WHERE m.account_id IS NULL;
