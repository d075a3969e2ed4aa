-- One row per account. Of an id loaded by several files the newest import counts. account_no is the
-- account's number among those loaded now: joins inside the model go by it, for texts are slow to join.
CREATE OR REPLACE TABLE accounts AS
SELECT
  (row_number() OVER (ORDER BY import_id, source_row) - 1)::INTEGER AS account_no,
  account_id,
  account_name,
  domain,
  crm_id(parent_account_id) AS parent_account_id,
  industry,
  country,
  region,
  employees::INTEGER AS employees,
  CASE
    WHEN employees < 1 THEN NULL
    WHEN employees < 50 THEN '1–49'
    WHEN employees < 250 THEN '50–249'
    WHEN employees < 1000 THEN '250–999'
    WHEN employees < 5000 THEN '1,000–4,999'
    WHEN employees >= 5000 THEN '5,000+'
  END AS size_band,
  segment,
  products,
  use_cases,
  annual_contract_value,
  currency,
  company_turnover,
  owner,
  customer_since,
  status,
  further,
  import_id,
  source_row
FROM intake.accounts
QUALIFY row_number() OVER (PARTITION BY crm_id(account_id) ORDER BY import_id DESC, source_row) = 1;
