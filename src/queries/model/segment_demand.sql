-- Open opportunities at the as-of date by segment of their account, among the chosen accounts (see
-- selected_accounts); multi-valued dimensions count an opportunity in each.
CREATE OR REPLACE MACRO segment_demand(choice) AS TABLE
  SELECT
    m.segment_no,
    sum(d.open_opportunities)::INTEGER AS open_opportunities,
    sum(d.open_pipeline)::DOUBLE AS open_pipeline
  FROM account_demand AS d
  JOIN segment_members AS m USING (account_no)
  SEMI JOIN selected_accounts(choice) AS chosen USING (account_no)
  GROUP BY m.segment_no;
