-- segment_members by name: account_segments, and 'unknown' for each account without a value in a
-- dimension that exists.
CREATE OR REPLACE VIEW account_memberships AS
SELECT a.account_id, m.account_no, s.dimension, s.segment, m.segment_no, m.is_known
FROM segment_members AS m
JOIN segments AS s USING (segment_no)
JOIN accounts AS a USING (account_no);
