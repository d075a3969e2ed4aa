-- Three uses per ten accounts, of those that were nominated.
INSERT INTO intake.uses BY NAME
WITH used AS (
  SELECT
    number,
    floor(company.account_count() / 5 * company.chance(number, 'which'))::BIGINT AS nomination
  FROM range((company.account_count() * 0.3)::BIGINT) AS t(number)
)
SELECT
  company.account_key(company.account_of(nomination, 'nominee')) AS written_account_id,
  '' AS written_domain,
  '' AS written_name,
  company.day(number, 'used') AS used_at,
  company.pick(number, 'type', ['call', 'case study', 'event', 'quote', 'visit']) AS type,
  'O-' || floor(3 * company.account_count() * company.chance(number, 'deal'))::BIGINT AS opportunity_id,
  company.pick(number, 'outcome', ['accepted', 'accepted', 'accepted', 'declined', 'no answer']) AS outcome,
  6 AS import_id,
  number::INTEGER + 1 AS source_row
FROM used;
