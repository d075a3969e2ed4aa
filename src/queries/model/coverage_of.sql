-- Coverage of every segment among the chosen accounts (see selected_accounts and coverage_among).
CREATE OR REPLACE MACRO coverage_of(choice) AS TABLE
  WITH chosen_accounts AS (FROM selected_accounts(choice))
  FROM coverage_among('chosen_accounts', choice);
