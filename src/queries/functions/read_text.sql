-- A cell as text: without the space around it, NULL where nothing is left.
CREATE OR REPLACE MACRO read_text(cell) AS nullif(trim(cell, E' \t\r\n' || chr(160)), '');
