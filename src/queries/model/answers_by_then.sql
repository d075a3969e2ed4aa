-- answers_until the day from which the trend is counted.
CREATE OR REPLACE TABLE answers_by_then AS
FROM answers_until(trend_day());
