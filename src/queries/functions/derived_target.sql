-- References that so many open opportunities call for.
CREATE OR REPLACE MACRO derived_target(open_opportunities, opportunities_per_reference) AS (
  ceil(coalesce(open_opportunities, 0) / opportunities_per_reference)
);
