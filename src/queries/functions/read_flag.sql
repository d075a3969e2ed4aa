-- Yes or no as systems and people write it, in English, German, French, Spanish, Italian, Dutch and
-- Portuguese; NULL where the cell is neither.
CREATE OR REPLACE MACRO read_flag(cell) AS (
  CASE
    WHEN strip_accents(lower(trim(cell))) IN (
      '1', 'true', 'yes', 'y', 't', 'x', 'on', 'ja', 'j', 'wahr', 'oui', 'o', 'vrai', 'si', 's',
      'verdadero', 'vero', 'waar', 'sim', 'verdadeiro', '✓', '✔'
    ) THEN TRUE
    WHEN strip_accents(lower(trim(cell))) IN (
      '0', 'false', 'no', 'n', 'f', 'off', 'nein', 'falsch', 'non', 'faux', 'falso', 'nee', 'onwaar',
      'nao', '✗', '✘'
    ) THEN FALSE
  END
);
