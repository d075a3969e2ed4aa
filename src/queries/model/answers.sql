-- Every answer of a known account in its shortest form, in the order of their days: all that the
-- measures need of it. value is that of responses.
CREATE OR REPLACE TABLE answers AS
SELECT
  d.block,
  m.account_no,
  r.responded_at,
  r.kind = 'relationship' AS is_relationship,
  r.metric = 'nps' AS is_nps,
  response_value(r.metric, r.score, r.scale_min, r.scale_max, c.favourable_above, c.unfavourable_below)::TINYINT AS value
FROM intake.responses AS r
JOIN account_match AS m USING (written_account_id, written_domain, written_name)
-- LEFT, though every day has a block: else the planner joins all days to all writings first.
LEFT JOIN answer_blocks AS d USING (responded_at)
CROSS JOIN chosen_settings AS c
ANTI JOIN superseded_responses AS s
  ON s.import_id = r.import_id AND s.source_row = r.source_row AND s.question IS NOT DISTINCT FROM r.question
WHERE m.account_no IS NOT NULL
ORDER BY r.responded_at;
