-- What the people say whom the live nominations name, by e-mail: one row per account and contact, with
-- the contact's own newest answer. warning: 'unfavourable', or 'silent' where others of the account answer.
CREATE OR REPLACE TABLE contact_signals AS
WITH contact AS (
  SELECT DISTINCT account_id, account_no, contact_mail AS contact
  FROM current_nominations
  WHERE stage IN ('nominated', 'vetting', 'approved', 'active') AND contact_mail IS NOT NULL
),
newest AS (
  SELECT
    a.account_id,
    a.contact,
    max(a.responded_at) AS newest_at,
    -- Of several answers on the newest day the least favourable counts.
    arg_max(a.value, (a.responded_at, -a.value)) AS newest_value
  FROM contact_answers AS a
  CROSS JOIN settings AS s
  WHERE a.responded_at <= s.as_of
  GROUP BY a.account_id, a.contact
)
SELECT
  c.account_id,
  c.contact,
  n.newest_at,
  n.newest_value,
  CASE
    WHEN n.newest_value < 0 THEN 'unfavourable'
    WHEN n.newest_at IS NULL AND t.responses > 0 THEN 'silent'
  END AS warning
FROM contact AS c
JOIN account_sentiment AS t USING (account_no)
LEFT JOIN newest AS n ON n.account_id = c.account_id AND n.contact = c.contact;
