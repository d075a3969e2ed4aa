-- The month that a word names, in English, German, French, Spanish, Italian, Dutch or Portuguese, in
-- full or shortened; lower case, without accents or a full stop. NULL where it names none.
CREATE OR REPLACE MACRO month_number(word) AS (
  CASE
    WHEN word IN ('jan', 'january', 'januar', 'janner', 'janv', 'janvier', 'ene', 'enero', 'gen', 'gennaio', 'januari', 'janeiro') THEN 1
    WHEN word IN ('feb', 'february', 'februar', 'feber', 'fev', 'fevr', 'fevrier', 'febrero', 'febbraio', 'februari', 'fevereiro') THEN 2
    WHEN word IN ('mar', 'march', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'mrt', 'maart', 'marco') THEN 3
    WHEN word IN ('apr', 'april', 'avr', 'avril', 'abr', 'abril', 'aprile') THEN 4
    WHEN word IN ('may', 'mai', 'mayo', 'mag', 'maggio', 'mei', 'maio') THEN 5
    WHEN word IN ('jun', 'june', 'juni', 'juin', 'junio', 'giu', 'giugno', 'junho') THEN 6
    WHEN word IN ('jul', 'july', 'juli', 'juil', 'juillet', 'julio', 'lug', 'luglio', 'julho') THEN 7
    WHEN word IN ('aug', 'august', 'aou', 'aout', 'ago', 'agosto', 'augustus') THEN 8
    WHEN word IN ('sep', 'sept', 'september', 'septembre', 'septiembre', 'set', 'settembre', 'setembro') THEN 9
    WHEN word IN ('oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ott', 'ottobre', 'out', 'outubro') THEN 10
    WHEN word IN ('nov', 'november', 'novembre', 'noviembre', 'novembro') THEN 11
    WHEN word IN ('dec', 'december', 'dez', 'dezember', 'decembre', 'dic', 'diciembre', 'dicembre', 'dezembro') THEN 12
  END
);
