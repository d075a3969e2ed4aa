-- A cell as text: without the space around it, with one kind of line end, NULL where nothing is left.
CREATE OR REPLACE MACRO read_text(cell) AS nullif(
  trim(
    CASE
      WHEN contains(cell, chr(13)) THEN replace(replace(cell, E'\r\n', E'\n'), E'\r', E'\n')
      ELSE cell
    END,
    E' \t\r\n' || chr(160)
  ),
  ''
);
