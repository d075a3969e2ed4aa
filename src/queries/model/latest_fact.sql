-- The record of the latest fact that is not a future promise (see fact_days); no row without one.
CREATE OR REPLACE TABLE latest_fact AS
FROM fact_days
WHERE day IS NOT NULL
ORDER BY day DESC, import_id, source_row, field
LIMIT 1;
