-- One row per dimension and segment, over all accounts.
CREATE OR REPLACE TABLE coverage AS
FROM coverage_among('accounts', [])
ORDER BY dimension, segment;
