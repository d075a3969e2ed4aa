-- Whether a use with this outcome counts as one: unless it was declined or never answered.
CREATE OR REPLACE MACRO use_counts(outcome) AS (coalesce(outcome, '') NOT IN ('declined', 'no answer'));
