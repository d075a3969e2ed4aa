-- The minutes by which a zone as split_moment gives it is ahead of UTC (z, gmt, utc-05:30, +0200,
-- gmt+3): 0 where none is written, NULL where no place on earth has it.
CREATE OR REPLACE MACRO zone_minutes(zone) AS (
  CASE
    WHEN zone IN ('', 'z', 'utc', 'gmt') THEN 0
    ELSE list_transform(
      [regexp_extract(zone, '([+-])(\d\d?)(?::?(\d\d))?$', ['sign', 'hours', 'minutes'])],
      lambda parts:
        CASE
          WHEN parts.hours::INTEGER <= 14 AND parts.minutes <= '59'
            THEN
              CASE parts.sign WHEN '-' THEN -1 ELSE 1 END
              * (60 * parts.hours::INTEGER + coalesce(TRY_CAST(parts.minutes AS INTEGER), 0))
        END
    )[1]
  END
);
