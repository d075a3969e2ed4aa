-- The values of a cell that holds several, split at its semicolons, else its bars, else its commas:
-- each once, in the order in which they are written.
CREATE OR REPLACE MACRO read_list(cell) AS list_filter(
  list_transform(
    string_split(
      cell,
      CASE WHEN contains(cell, ';') THEN ';' WHEN contains(cell, '|') THEN '|' ELSE ',' END
    ),
    lambda value: trim(value)
  ),
  lambda value, place: value <> '' AND place = list_position(
    list_transform(
      string_split(
        cell,
        CASE WHEN contains(cell, ';') THEN ';' WHEN contains(cell, '|') THEN '|' ELSE ',' END
      ),
      lambda other: trim(other)
    ),
    value
  )
);
