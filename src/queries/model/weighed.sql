-- Sums of answers, as answers_until gives them, weighed by kind as the settings have it; the name of a table or of
-- what a WITH names is given. The weights are relative to the account's newest answer, as those of answers_until.
CREATE OR REPLACE MACRO weighed(sums) AS TABLE
  SELECT
    a.*,
    s.relationship_weight * a.relationship_evidence + s.transactional_weight * a.transactional_evidence AS weight,
    s.relationship_weight * a.relationship_favourable
    + s.transactional_weight * a.transactional_favourable AS favourable,
    s.relationship_weight * a.relationship_unfavourable
    + s.transactional_weight * a.transactional_unfavourable AS unfavourable,
    s.relationship_weight ** 2 * a.relationship_squares
    + s.transactional_weight ** 2 * a.transactional_squares AS squares,
    100 * (favourable - unfavourable) / nullif(weight, 0) AS net_sentiment
  FROM query_table(sums) AS a
  CROSS JOIN settings AS s;
