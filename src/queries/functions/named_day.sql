-- The day of a date with the month as a word (9 jun 2026, jun 9, 2026, 9. juni 2026, 09-jun-26,
-- 9 de junio de 2026, 2026-jun-09), in lower case, without accents and weekday. NULL where it is none.
CREATE OR REPLACE MACRO named_day(written) AS (
  CASE
    WHEN regexp_full_match(
      written,
      '\d\d?(?:st|nd|rd|th|er)?[ /.-]{0,2}(?:(?:de|of) )?[a-z]{3,}[ ,/.-]{0,2}(?:(?:de|of) )?(?:\d{4}|\d\d)'
      || '|[a-z]{3,}[ .-]{1,2}\d\d?(?:st|nd|rd|th)?[ ,-]{1,2}\d{4}'
    )
      THEN calendar_day(
        regexp_extract(written, '(\d+)$', 1),
        month_number(regexp_extract(written, '[a-z]{3,}')),
        regexp_extract(written, '\d+')
      )
    WHEN regexp_full_match(written, '\d{4}[ /.-][a-z]{3,}\.?[ /.-]\d\d?')
      THEN calendar_day(
        regexp_extract(written, '\d+'),
        month_number(regexp_extract(written, '[a-z]{3,}')),
        regexp_extract(written, '(\d+)$', 1)
      )
  END
);
