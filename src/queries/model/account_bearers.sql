-- Every key that an account bears by itself: its id, its registrable domain and its normalised name.
CREATE OR REPLACE TABLE account_bearers AS
WITH candidate AS (
  SELECT 'id' AS method, crm_id(account_id) AS key, account_id FROM accounts
  UNION ALL
  SELECT 'domain', d.registrable_domain, a.account_id
  FROM accounts AS a
  JOIN intake.domains AS d ON d.host = web_host(a.domain)
  UNION ALL
  SELECT 'name', normalised_name(account_name), account_id FROM accounts
)
SELECT method, key, account_id
FROM candidate
WHERE key IS NOT NULL AND key <> '';
