-- A day and what an answer of it says in one number; see model/answers_until.sql.
CREATE OR REPLACE MACRO dated_value(day, value) AS (
  (day - DATE '1970-01-01') * 4 + CASE WHEN value > 0 THEN 0 WHEN value < 0 THEN 2 ELSE 1 END
)::INTEGER;
