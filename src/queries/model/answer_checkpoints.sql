-- What answers_until gives for each of the checkpoint_days but the first; block is the one that comes after.
-- It depends on the half-life, and on neither the as-of date nor any weight. Filled block by block.
CREATE OR REPLACE TABLE answer_checkpoints (
  block UTINYINT,
  account_no INTEGER,
  newest_at DATE,
  relationship_answers INTEGER,
  transactional_answers INTEGER,
  relationship_evidence DOUBLE,
  relationship_favourable DOUBLE,
  relationship_unfavourable DOUBLE,
  relationship_squares DOUBLE,
  transactional_evidence DOUBLE,
  transactional_favourable DOUBLE,
  transactional_unfavourable DOUBLE,
  transactional_squares DOUBLE,
  newest_answer INTEGER,
  newest_relationship_answer INTEGER,
  newest_unfavourable_at DATE
);
