-- A cell with a time of day in its parts: {day, hour, minute, half, zone}; the day is in lower case
-- without accents and weekday, half is 'a' or 'p' of a twelve-hour clock, zone as zone_minutes reads it.
-- Where the cell has no such time, all of it is the day and the rest is empty.
CREATE OR REPLACE MACRO split_moment(cell) AS
  regexp_extract(
    plain_words(cell),
    '^(.*?)(?:(?:t|,? +(?:at )?|,)(\d\d?):(\d\d)(?::[0-5]\d(?:[.,]\d+)?)?(?: ?([ap])\.? ?m\.?)?'
    || '(?: ?(z|utc|gmt|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?))?(?: ?\((?:[a-z ]+)\))?)?$',
    ['day', 'hour', 'minute', 'half', 'zone']
  );
