-- Every account with the keys that it bears by itself; NULL where it has none.
CREATE OR REPLACE TABLE own_keys AS
SELECT
  a.account_id,
  crm_id(a.account_id) AS id_key,
  d.registrable_domain AS domain_key,
  nullif(normalised_name(a.account_name), '') AS name_key
FROM accounts AS a
LEFT JOIN intake.domains AS d ON d.host = web_host(a.domain);
