-- A score in its parts, NULL where a cell does not have them: {number, whole, has_stars, label, words}.
-- Read are 9; 9/10 and 4 out of 5; 10 - Extremely likely; ★★★★☆ and 4 stars; Very satisfied.
CREATE OR REPLACE MACRO score_parts(cell, decimal_mark) AS
  list_transform(
    [
      regexp_extract(
        translate(strip_accents(lower(cell)), chr(160), ' '),
        '^(?:(\d+(?:[.,]\d+)?) ?(?:/|out of|of|von|sur|de|su|van) ?(\d{1,3})(?: [a-z]+)?'
        || '|(\d+(?:[.,]\d+)?) ?(?:stars?|sterne?|etoiles?|estrellas?|stell[ae]|sterren|★|⭐)'
        || '|((?:★|⭐\x{fe0f}?)+)(☆*)'
        || '|([-+]?\d{1,3}) ?[-–—=:.)(] ?(\D*\p{L}\D*)'
        || '|(\D*(?:\p{L}|👍|👎)\D*))$',
        ['share', 'whole', 'counted', 'full', 'hollow', 'labelled', 'label', 'words']
      )
    ],
    lambda part: {
      'number': CASE
        WHEN part.full <> '' THEN length(replace(part.full, chr(65039), ''))
        WHEN part.words = '' THEN read_number(
          coalesce(nullif(part.share || part.counted || part.labelled, ''), cell),
          decimal_mark
        )
      END,
      'whole': CASE
        WHEN part.hollow <> '' THEN length(part.full || part.hollow)
        WHEN part.whole <> '' THEN part.whole::INTEGER
      END,
      'has_stars': part.counted <> '' OR part.full <> '',
      'label': nullif(trim(part.label, ' )'), ''),
      'words': nullif(trim(part.words), '')
    }
  )[1];
