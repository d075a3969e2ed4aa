-- One row per review of a reference that was recorded here.
CREATE OR REPLACE TABLE reviews AS
SELECT a.account_id, a.account_no, r.record_id, r.reviewed_on, r.reviewer, r.note, r.changed, r.next_due
FROM intake.recorded_reviews AS r
JOIN accounts AS a ON crm_id(a.account_id) = r.account_id;
