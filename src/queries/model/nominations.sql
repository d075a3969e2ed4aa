-- One row per nomination as the programme's file has it, with its account. contact_mail is the contact
-- where it is an e-mail, as e-mails are compared.
CREATE OR REPLACE TABLE nominations AS
SELECT
  m.account_id,
  m.account_no,
  m.match_method,
  n.stage,
  n.contact,
  CASE WHEN contains(n.contact, '@') THEN mail_address(n.contact) END AS contact_mail,
  coalesce(n.source, 'other') AS source,
  n.nominated_at,
  n.nominated_by,
  n.approved_at,
  list_transform(n.topics, lambda topic: lower(topic)) AS topics,
  list_transform(n.formats, lambda format: lower(format)) AS formats,
  n.last_reviewed_at,
  n.review_due,
  n.incentive,
  n.consent_expires,
  n.written_account_id,
  n.written_domain,
  n.written_name,
  n.import_id,
  n.source_row
FROM intake.nominations AS n
JOIN account_match AS m USING (written_account_id, written_domain, written_name);
