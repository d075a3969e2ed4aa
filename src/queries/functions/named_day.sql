-- The day of a date with the month as a word (9 jun 2026, jun 9, 2026, 9. juni 2026, 09-jun-26,
-- 9 de junio de 2026, 2026-jun-09), in lower case, without accents and weekday. NULL where it is none.
CREATE OR REPLACE MACRO named_day(written) AS
  list_transform(
    [
      regexp_extract(
        written,
        '^(?:(\d\d?)(?:st|nd|rd|th|er)?[ /.-]{0,2}(?:(?:de|of) )?([a-z]{3,})[ ,/.-]{0,2}(?:(?:de|of) )?((?:19|20|21)\d\d|\d\d)'
        || '|([a-z]{3,})[ .-]{1,2}(\d\d?)(?:st|nd|rd|th)?[ ,-]{1,2}((?:19|20|21)\d\d)'
        || '|((?:19|20|21)\d\d)[ /.-]([a-z]{3,})\.?[ /.-](\d\d?))$',
        ['day_1', 'month_1', 'year_1', 'month_2', 'day_2', 'year_2', 'year_3', 'month_3', 'day_3']
      )
    ],
    lambda part: calendar_day(
      part.year_1 || part.year_2 || part.year_3,
      month_number(part.month_1 || part.month_2 || part.month_3),
      part.day_1 || part.day_2 || part.day_3
    )
  )[1];
