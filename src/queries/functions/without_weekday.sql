-- A date without the weekday before it, in lower case and without accents. 'mar' is a Tuesday only
-- where a day and a month follow (mar. 9 juin 2026); mar 9, 2026 is in March.
CREATE OR REPLACE MACRO without_weekday(written) AS
  CASE WHEN written < 'a' THEN written ELSE regexp_replace(
    written,
    '^(?:mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday'
    || '|mo|montag|di|dienstag|mi|mittwoch|do|donnerstag|fr|freitag|sa|samstag|sonnabend|so|sonntag'
    || '|lun|lundi|mardi|mer|mercredi|jeu|jeudi|ven|vendredi|sam|samedi|dim|dimanche'
    || '|lunes|martes|mie|miercoles|jue|jueves|vie|viernes|sab|sabado|dom|domingo'
    || '|lunedi|martedi|mercoledi|gio|giovedi|venerdi|sabato|domenica'
    || '|ma|maandag|dinsdag|wo|woensdag|donderdag|vr|vrijdag|za|zaterdag|zo|zondag'
    || '|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?)[.,]{0,2} '
    || '|^mar[.,]{0,2} (\d\d?\.? [a-z])',
    '\1'
  ) END;
