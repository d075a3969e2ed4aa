-- The answers of each account up to a day, weighed by kind (see weighed).
CREATE OR REPLACE MACRO sentiment_until(day) AS TABLE
  WITH sums AS (FROM answers_until(day))
  FROM weighed('sums');
