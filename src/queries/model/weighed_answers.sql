-- sentiment_until the as-of date; accounts without an answer by then have no row.
CREATE OR REPLACE TABLE weighed_answers AS
FROM sentiment_until((SELECT as_of FROM settings));
