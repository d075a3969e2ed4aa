-- A cell as text: without the space around it, with one kind of line end, NULL where nothing is left, and
-- without the apostrophe that an export (csv-text.ts) puts before what a spreadsheet would compute.
-- Most cells need nothing of this, and to see that by their ends is many times faster than to trim.
CREATE OR REPLACE MACRO read_text(cell) AS (
  CASE
    WHEN contains(cell, chr(13))
      THEN nullif(trim(replace(replace(cell, E'\r\n', E'\n'), E'\r', E'\n'), E' \t\n' || chr(160)), '')
    WHEN cell[1] = '''' AND regexp_matches(cell, '^''+[=+@\t-]')
      THEN nullif(trim(cell[2:], E' \t\n' || chr(160)), '')
    WHEN cell[1] BETWEEN '!' AND '~' AND cell[-1] BETWEEN '!' AND '~' THEN cell
    ELSE nullif(trim(cell, E' \t\n' || chr(160)), '')
  END
);
