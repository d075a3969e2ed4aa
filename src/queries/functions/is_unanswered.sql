-- Whether a cell says that a question was not answered, as survey and ticket systems write it.
CREATE OR REPLACE MACRO is_unanswered(cell) AS (
  cell IS NULL
  OR lower(cell) IN (
    '-', 'n/a', 'na', 'not applicable', 'no answer', 'not answered', 'don''t know', 'prefer not to say',
    'offered', 'unoffered'
  )
);
