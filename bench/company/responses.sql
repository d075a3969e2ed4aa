-- Two fifths NPS of the relationship, the others CSAT and CES of a ticket. How content an account is, is
-- its own; an answer is that, more or less. Every tenth answer has a comment.
INSERT INTO intake.responses BY NAME
WITH answer AS (
  SELECT
    number,
    company.account_of(number, 'responder') AS account,
    company.chance(number, 'metric') AS which,
    company.chance(account, 'content') AS content,
    greatest(0, least(1, 0.4 + 0.6 * content + 0.8 * (company.chance(number, 'mood') - 0.5))) AS mood
  FROM range(company.response_count()) AS t(number)
)
SELECT
  CASE WHEN which < 0.4 THEN round(10 * mood) WHEN which < 0.8 THEN round(1 + 4 * mood) ELSE round(1 + 6 * mood) END AS score,
  company.day(number, 'answered') AS responded_at,
  company.account_key(account) AS written_account_id,
  '' AS written_domain,
  '' AS written_name,
  'R-' || number AS response_id,
  company.contact(account, company.chance(number, 'respondent')) AS respondent_email,
  CASE WHEN which < 0.4 THEN 'relationship' ELSE 'transactional' END AS kind,
  CASE WHEN which < 0.4 THEN 'nps' WHEN which < 0.8 THEN 'csat' ELSE 'ces' END AS metric,
  CASE WHEN which < 0.4 THEN 0 ELSE 1 END AS scale_min,
  CASE WHEN which < 0.4 THEN 10 WHEN which < 0.8 THEN 5 ELSE 7 END AS scale_max,
  company.pick(number, 'topic', ['billing', 'delivery', 'onboarding', 'reliability', 'support']) AS topic,
  CASE
    WHEN company.chance(number, 'comment') < 0.1
      THEN company.pick(
        number,
        'words',
        [
          'Quick answer and a friendly voice',
          'We waited for three days, and nobody called back',
          'The new release did what we hoped for'
        ]
      )
  END AS comment,
  metric AS question,
  3 AS import_id,
  number::INTEGER + 1 AS source_row
FROM answer;
