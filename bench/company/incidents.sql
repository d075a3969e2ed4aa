-- A quarter severe; one in thirty is never closed.
INSERT INTO intake.incidents BY NAME
SELECT
  'I-' || number AS incident_id,
  company.account_key(company.account_of(number, 'caller')) AS written_account_id,
  '' AS written_domain,
  '' AS written_name,
  company.day(number, 'opened') AS opened_at,
  CASE
    WHEN company.chance(number, 'open') > 0.03
      THEN least(
        company.day(number, 'opened') + floor(40 * company.chance(number, 'effort') ** 2)::INTEGER,
        company.last_day()
      )
  END AS closed_at,
  company.pick(number, 'priority', ['Low', 'Low', 'Normal', 'Normal', 'Normal', 'Normal', 'High', 'Urgent']) AS priority,
  CASE WHEN closed_at IS NULL THEN 'Open' ELSE 'Solved' END AS status,
  company.pick(number, 'topic', ['billing', 'delivery', 'onboarding', 'reliability', 'support']) AS topic,
  'Ticket ' || number AS subject,
  4 AS import_id,
  number::INTEGER + 1 AS source_row
FROM range(company.account_count()) AS t(number);
