-- The account that each key leads to, and how. In this order: an account alone bears the key, the user
-- confirmed it, or several accounts bear it and one of them is the ancestor of all the others.
-- The last only where the user has not turned parent roll-up off. Another key leads nowhere. `found`
-- sorts by the place of the way among all ways.
CREATE OR REPLACE TABLE account_keys AS
WITH way (place, match_method, method) AS (
  VALUES
    (1, 'id', 'id'), (2, 'domain', 'domain'), (3, 'name', 'name'),
    (4, 'alias', 'id'), (5, 'alias', 'domain'), (6, 'alias', 'name'), (7, 'alias', 'address'),
    (8, 'parent', 'domain'), (9, 'parent', 'name')
),
shared AS (
  SELECT method, key, count(*) AS bearers
  FROM account_bearers
  GROUP BY method, key
  HAVING bearers > 1
),
family AS (
  SELECT s.method, s.key, a.ancestor_id AS account_id
  FROM shared AS s
  JOIN account_bearers AS b USING (method, key)
  JOIN account_ancestors AS a ON a.account_id = b.account_id
  JOIN account_bearers AS top
    ON top.method = s.method AND top.key = s.key AND top.account_id = a.ancestor_id
  GROUP BY s.method, s.key, s.bearers, a.ancestor_id
  HAVING count(*) = s.bearers - 1
),
led AS (
  SELECT method AS match_method, method, key, any_value(account_id) AS account_id
  FROM account_bearers
  GROUP BY method, key
  HAVING count(*) = 1
  UNION ALL
  SELECT 'alias', l.method, l.key, a.account_id
  FROM intake.aliases AS l
  JOIN accounts AS a ON crm_id(a.account_id) = l.account_id
  UNION ALL
  SELECT 'parent', method, key, account_id
  FROM family
  WHERE (SELECT roll_up_to_parent FROM chosen_settings)
)
SELECT method, key, min({'place': place, 'match_method': match_method, 'account_id': account_id}) AS found
FROM led
JOIN way USING (match_method, method)
GROUP BY method, key;
