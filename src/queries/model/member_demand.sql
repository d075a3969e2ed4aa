-- The open opportunities of each account in each segment that it stands in at the as-of date;
-- multi-valued dimensions count an opportunity in each. A macro, since a view would look for the demand of
-- the as-of date in the comparison's schema too.
CREATE OR REPLACE MACRO member_demand() AS TABLE
  SELECT m.account_no, m.segment_no, d.open_opportunities, d.open_pipeline
  FROM account_demand AS d
  JOIN segment_members AS m USING (account_no);
