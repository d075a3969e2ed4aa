-- Every combination of id, website or e-mail, and name by which files named an account, with the keys
-- as they are compared; NULL where one is missing or means nothing, as a free-mail domain does.
CREATE OR REPLACE TABLE written_keys AS
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
  crm_id(w.written_account_id) AS id_key,
  d.registrable_domain AS domain_key,
  nullif(normalised_name(w.written_name), '') AS name_key,
  mail_address(w.written_domain) AS address_key,
  coalesce(d.is_free_mail, FALSE) AS is_free_mail
FROM written AS w
LEFT JOIN intake.domains AS d ON d.host = web_host(w.written_domain);
