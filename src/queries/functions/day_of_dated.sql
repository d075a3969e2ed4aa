-- The day that dated_value wrote.
CREATE OR REPLACE MACRO day_of_dated(dated) AS (DATE '1970-01-01' + floor(dated / 4)::INTEGER);
