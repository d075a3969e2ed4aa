-- The values of a cell that holds several, split at its semicolons, else its bars, else its commas.
CREATE OR REPLACE MACRO read_list(cell) AS
  list_distinct(list_filter(
    list_transform(
      string_split(
        cell,
        CASE WHEN contains(cell, ';') THEN ';' WHEN contains(cell, '|') THEN '|' ELSE ',' END
      ),
      lambda value: trim(value)
    ),
    lambda value: value <> ''
  ));
