-- answers_until the as-of date: summed once, whatever the kinds weigh.
CREATE OR REPLACE TABLE answers_by_now AS
FROM answers_until(as_of_day());
