-- The day of a cell written in any way that read_day takes, but for bare numbers: in UTC where an offset
-- is written. Slower than the ways that read_day tries first.
CREATE OR REPLACE MACRO moment_day(cell, date_order) AS
  list_transform(
    [split_moment(cell)],
    lambda moment: (
      coalesce(numeric_day(moment.day, date_order), named_day(moment.day))
      + to_minutes(clock_minutes(moment.hour, moment.minute, moment.half) - zone_minutes(moment.zone))
    )::DATE
  )[1];
