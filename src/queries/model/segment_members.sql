-- Every account with the segments it stands in at the as-of date, by number: at least one segment of
-- every dimension, so that drill-downs lose nobody.
CREATE OR REPLACE VIEW segment_members AS
FROM record_members
UNION ALL
FROM programme_members;
