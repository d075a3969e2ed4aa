-- What references were asked for, as the user recorded it here; account_id is compared as crm_id writes it.
CREATE TABLE intake.recorded_uses (
  record_id VARCHAR,
  account_id VARCHAR,
  used_at DATE,
  type VARCHAR,
  opportunity_id VARCHAR,
  requested_by VARCHAR,
  outcome VARCHAR
);
