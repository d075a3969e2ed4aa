-- One row per account, dimension and value. A further column of the accounts file is a dimension
-- where the strategy names it. Topics and formats are those of the account's live nominations.
CREATE OR REPLACE VIEW account_segments AS
SELECT account_id, dimension, segment
FROM account_memberships
WHERE is_known;
