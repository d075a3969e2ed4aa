-- One row per dimension and segment, over all accounts.
CREATE OR REPLACE TABLE coverage AS
FROM coverage_of([])
ORDER BY dimension, segment;
