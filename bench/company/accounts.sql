-- A multi-valued product, one or two regions' worth of names, and a hundredth without an industry.
INSERT INTO intake.accounts BY NAME
SELECT
  company.account_key(number) AS account_id,
  'Customer ' || number AS account_name,
  'customer-' || number || '.example' AS domain,
  CASE
    WHEN company.chance(number, 'industry known') > 0.01
      THEN company.pick(
        number,
        'industry',
        [
          'Automotive', 'Banking', 'Chemicals', 'Education', 'Energy', 'Healthcare',
          'Insurance', 'Logistics', 'Media', 'Public sector', 'Retail', 'Telecoms'
        ]
      )
  END AS industry,
  company.pick(number, 'region', ['Americas', 'APAC', 'EMEA', 'EMEA', 'Nordics']) AS region,
  ceil(10 ** (1 + 3.5 * company.chance(number, 'employees'))) AS employees,
  company.pick(number, 'segment', ['Enterprise', 'Mid-market', 'Small business']) AS segment,
  list_distinct([
    company.pick(number, 'first product', ['Ledger', 'Payroll', 'Planning', 'Warehouse']),
    company.pick(number, 'second product', ['Ledger', 'Payroll', 'Analytics', 'Portal'])
  ]) AS products,
  [company.pick(number, 'use case', ['Closing', 'Forecasting', 'Onboarding', 'Shipping'])] AS use_cases,
  round(10 ** (3 + 3 * company.chance(number, 'contract'))) AS annual_contract_value,
  company.pick(number, 'currency', ['EUR', 'EUR', 'EUR', 'USD', 'GBP']) AS currency,
  company.day(number, 'customer since') AS customer_since,
  'Active' AS status,
  MAP {}::MAP(VARCHAR, VARCHAR) AS further,
  1 AS import_id,
  number::INTEGER + 1 AS source_row
FROM range(company.account_count()) AS t(number);
