-- Reviews of references that the user recorded here; account_id is compared as crm_id writes it.
CREATE TABLE intake.recorded_reviews (
  record_id VARCHAR,
  account_id VARCHAR,
  reviewed_on DATE,
  reviewer VARCHAR,
  note VARCHAR,
  changed VARCHAR,
  next_due DATE
);
