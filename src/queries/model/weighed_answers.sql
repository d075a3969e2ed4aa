-- sentiment_until the as-of date; accounts without an answer by then have no row.
CREATE OR REPLACE TABLE weighed_answers AS
FROM sentiment_until(as_of_day());
