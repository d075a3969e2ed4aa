-- Open opportunities at the as-of date by segment of their account, among the chosen accounts (see
-- selected_accounts).
CREATE OR REPLACE MACRO segment_demand(choice) AS TABLE
  SELECT
    segment_no,
    sum(open_opportunities)::INTEGER AS open_opportunities,
    sum(open_pipeline)::DOUBLE AS open_pipeline
  FROM member_demand()
  SEMI JOIN selected_accounts(choice) AS chosen USING (account_no)
  GROUP BY segment_no;
