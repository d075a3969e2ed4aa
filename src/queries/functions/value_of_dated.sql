-- What the answer says that dated_value wrote: +100, 0 or -100.
CREATE OR REPLACE MACRO value_of_dated(dated) AS (
  100 * (1 - (dated - 4 * floor(dated / 4)))
)::INTEGER;
