-- One row per opportunity, with its account. Without flags a stage with "won" is won, with "lost" or
-- "closed" closed; won implies closed.
CREATE OR REPLACE TABLE opportunities AS
WITH flagged AS (
  SELECT
    o.* EXCLUDE (is_won, is_closed),
    coalesce(o.is_won, contains(lower(o.stage), 'won'), FALSE) AS is_won,
    coalesce(
      o.is_closed,
      contains(lower(o.stage), 'lost') OR contains(lower(o.stage), 'closed'),
      FALSE
    ) AS stage_closed
  FROM intake.opportunities AS o
)
SELECT
  f.opportunity_id,
  m.account_id,
  m.account_no,
  m.match_method,
  f.amount,
  f.stage,
  f.is_won OR f.stage_closed AS is_closed,
  f.is_won,
  f.close_date,
  f.created_date,
  f.currency,
  f.name,
  f.owner,
  f.type,
  f.product,
  f.written_account_id,
  f.written_domain,
  f.written_name,
  f.import_id,
  f.source_row
FROM flagged AS f
JOIN account_match AS m USING (written_account_id, written_domain, written_name)
JOIN imports AS i USING (import_id)
QUALIFY row_number() OVER (
  PARTITION BY i.version_key, f.opportunity_id ORDER BY f.import_id DESC, f.source_row
) = 1;
