-- What the fiscal quarter of a day is called: 'FY2026 Q2'. A fiscal year bears the calendar year in which it ends.
CREATE OR REPLACE MACRO fiscal_quarter_label(day, first_month) AS
  'FY' || (year(day) + CASE WHEN first_month > 1 AND month(day) >= first_month THEN 1 ELSE 0 END)
  || ' Q' || ((month(day) - first_month + 12) % 12 // 3 + 1);
