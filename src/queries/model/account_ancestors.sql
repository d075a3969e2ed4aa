-- Each account with its parent, the parent of that one and so on. An account whose chain of parents
-- does not end within 20 levels is in a circle, or below one, and has no ancestors.
CREATE OR REPLACE TABLE account_ancestors AS
WITH RECURSIVE parent AS (
  SELECT child.account_id, parent.account_id AS ancestor_id
  FROM accounts AS child
  JOIN accounts AS parent ON crm_id(parent.account_id) = child.parent_account_id
),
climb AS (
  SELECT account_id, ancestor_id, 1 AS level FROM parent
  UNION ALL
  SELECT c.account_id, p.ancestor_id, c.level + 1
  FROM climb AS c
  JOIN parent AS p ON p.account_id = c.ancestor_id
  WHERE c.level <= 20
)
SELECT account_id, ancestor_id
FROM climb
QUALIFY max(level) OVER (PARTITION BY account_id) <= 20;
