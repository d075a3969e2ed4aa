-- The open opportunities of each account in each segment that it stands in at the as-of date;
-- multi-valued dimensions count an opportunity in each.
CREATE OR REPLACE VIEW member_demand AS
SELECT m.account_no, m.segment_no, d.open_opportunities, d.open_pipeline
FROM account_demand AS d
JOIN segment_members AS m USING (account_no);
