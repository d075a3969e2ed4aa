-- The answers that came from an e-mail which some nomination of the same account names as its contact,
-- whenever it was made: few, so that moving the as-of date need not look through all answers.
CREATE OR REPLACE TABLE contact_answers AS
WITH contact AS (
  SELECT DISTINCT account_id, contact_mail AS contact
  FROM nominations
  WHERE account_id IS NOT NULL AND contact_mail IS NOT NULL
)
SELECT c.account_id, c.contact, r.responded_at, r.value
FROM responses AS r
JOIN contact AS c ON c.account_id = r.account_id AND c.contact = lower(trim(r.respondent_email));
