-- Open opportunities at the as-of date by segment of their account, among the chosen accounts (see
-- selected_accounts); multi-valued dimensions count an opportunity in each.
CREATE OR REPLACE MACRO segment_demand(choice) AS TABLE
  SELECT
    m.dimension,
    m.segment,
    count(*)::INTEGER AS open_opportunities,
    coalesce(sum(o.usable_amount), 0)::DOUBLE AS open_pipeline
  FROM open_opportunities AS o
  JOIN account_memberships AS m USING (account_id)
  WHERE o.account_id IN (SELECT account_id FROM selected_accounts(choice))
  GROUP BY m.dimension, m.segment;
