-- The values of a cell that holds several, split at its semicolons, else its bars, else its commas:
-- each once, in the order in which they are written. Told apart by sorting: no value is compared with
-- each other one, for a cell may hold thousands.
CREATE OR REPLACE MACRO read_list(cell) AS (
  CASE
    WHEN cell IS NULL THEN NULL
    -- What most cells hold comes first, for speed.
    WHEN NOT regexp_matches(cell, '[;|,]') THEN list_filter([trim(cell)], lambda value: value <> '')
    ELSE list_transform(
      list_sort(
        list_transform(
          list_filter(
            list_transform(
              [
                list_sort(
                  list_transform(
                    string_split(
                      cell,
                      CASE WHEN contains(cell, ';') THEN ';' WHEN contains(cell, '|') THEN '|' ELSE ',' END
                    ),
                    lambda value, place: {'value': trim(value), 'place': place}
                  )
                )
              ],
              lambda sorted: list_zip(sorted, list_prepend(NULL, sorted[:-2]))
            )[1],
            lambda pair: pair[1].value <> '' AND pair[1].value IS DISTINCT FROM pair[2].value
          ),
          lambda pair: {'place': pair[1].place, 'value': pair[1].value}
        )
      ),
      lambda one: one.value
    )
  END
);
