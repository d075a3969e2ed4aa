-- One nomination per five accounts; half of them are claimed.
INSERT INTO intake.nominations BY NAME
WITH nomination AS (
  SELECT
    number,
    company.account_of(number, 'nominee') AS account,
    company.day(number, 'nominated') AS nominated_at,
    company.pick(
      number,
      'stage',
      ['nominated', 'vetting', 'approved', 'approved', 'active', 'active', 'active', 'resting', 'retired', 'declined']
    ) AS stage
  FROM range((company.account_count() / 5)::BIGINT) AS t(number)
)
SELECT
  company.account_key(account) AS written_account_id,
  '' AS written_domain,
  '' AS written_name,
  stage,
  company.contact(account, company.chance(number, 'contact')) AS contact,
  company.pick(
    number,
    'source',
    ['sales', 'sales', 'services', 'executive', 'advisory board', 'community', 'largest revenue', 'marquee', 'other']
  ) AS source,
  nominated_at,
  CASE WHEN stage NOT IN ('nominated', 'vetting', 'declined') THEN least(nominated_at + 30, company.last_day()) END AS approved_at,
  [company.pick(number, 'topic', ['billing', 'delivery', 'onboarding', 'reliability', 'support'])] AS topics,
  list_distinct([
    company.pick(number, 'first format', ['call', 'case study', 'event']),
    company.pick(number, 'second format', ['call', 'quote', 'visit'])
  ]) AS formats,
  CASE WHEN company.chance(number, 'incentive') < 0.2 THEN 'Gift card' END AS incentive,
  CASE WHEN company.chance(number, 'consent') < 0.5 THEN nominated_at + 730 END AS consent_expires,
  5 AS import_id,
  number::INTEGER + 1 AS source_row
FROM nomination;
