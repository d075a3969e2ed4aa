-- The minutes since midnight of a time of day as split_moment gives it: 0 where none is written,
-- NULL where no clock shows it (25:00, 13:00 PM).
CREATE OR REPLACE MACRO clock_minutes(hour, minute, half) AS (
  CASE
    WHEN hour = '' THEN 0
    WHEN minute > '59' THEN NULL
    WHEN half = '' AND hour::INTEGER < 24 THEN 60 * hour::INTEGER + minute::INTEGER
    WHEN half <> '' AND hour::INTEGER BETWEEN 1 AND 12
      THEN 60 * (hour::INTEGER % 12 + CASE half WHEN 'p' THEN 12 ELSE 0 END) + minute::INTEGER
  END
);
