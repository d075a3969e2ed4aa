-- sentiment_until the as-of date; accounts without an answer by then have no row.
CREATE OR REPLACE VIEW weighed_answers AS
FROM weighed('answers_by_now');
