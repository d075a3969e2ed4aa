-- The first day of the fiscal quarter of a day, where fiscal years start in the month first_month (1–12).
CREATE OR REPLACE MACRO fiscal_quarter_start(day, first_month) AS
  (date_trunc('month', day) - to_months(((month(day) - first_month + 12) % 3)::INTEGER))::DATE;
