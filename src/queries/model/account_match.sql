-- The account of every combination of keys that files wrote: by id, else by the registrable domain
-- of a website or e-mail, else by name. account_id and match_method are NULL where none fits.
CREATE OR REPLACE TABLE account_match AS
WITH written AS (
  SELECT written_account_id, written_domain, written_name FROM intake.opportunities
  UNION
  SELECT written_account_id, written_domain, written_name FROM intake.responses
  UNION
  SELECT written_account_id, written_domain, written_name FROM intake.incidents
  UNION
  SELECT written_account_id, written_domain, written_name FROM intake.nominations
  UNION
  SELECT written_account_id, written_domain, written_name FROM intake.uses
)
SELECT
  w.written_account_id,
  w.written_domain,
  w.written_name,
  coalesce(by_id.account_id, by_domain.account_id, by_name.account_id) AS account_id,
  coalesce(by_id.method, by_domain.method, by_name.method) AS match_method
FROM written AS w
LEFT JOIN account_keys AS by_id
  ON by_id.method = 'id' AND by_id.key = crm_id(w.written_account_id)
LEFT JOIN intake.domains AS d
  ON d.host = web_host(w.written_domain)
LEFT JOIN account_keys AS by_domain
  ON by_domain.method = 'domain' AND by_domain.key = d.registrable_domain
LEFT JOIN account_keys AS by_name
  ON by_name.method = 'name' AND by_name.key = normalised_name(w.written_name);
