-- How far an opinion in words is from neutral, -3 (very dissatisfied) to +3 (strongly agree): 1 is
-- somewhat, 2 the bare word, 3 very; NULL where the words are no opinion. Lower case, without accents.
CREATE OR REPLACE MACRO opinion_step(words) AS (
  CASE
    WHEN regexp_full_match(words, 'neutral[a-z]*|neither\b.*|undecided|average|ok(?:ay)?|weder noch|teils.*|ni .*')
      THEN 0
    WHEN regexp_full_match(words, 'not at all (?:likely|satisfied|easy|happy)') THEN -3
    ELSE
      CASE
        WHEN regexp_full_match(
          words,
          '(?:[a-z]+ )?(?:satisfied|agree|easy|likely|happy|good|positive|zufrieden|einfach|satisfaite?'
          || '|satisfech[oa]|soddisfatt[oa]|tevreden|👍)'
        ) THEN 1
        WHEN regexp_full_match(
          words,
          '(?:[a-z]+ )?(?:dissatisfied|unsatisfied|disagree|difficult|hard|unlikely|unhappy|bad|poor|negative'
          || '|unzufrieden|schwierig|insatisfaite?|insatisfech[oa]|insoddisfatt[oa]|ontevreden|👎)'
        ) THEN -1
      END
      * CASE
        WHEN NOT contains(words, ' ') OR regexp_matches(words, '^(?:moderately|mostly|quite) ') THEN 2
        WHEN regexp_matches(
          words,
          '^(?:very|extremely|strongly|completely|totally|highly|sehr|tres|muy|molto|zeer) '
        ) THEN 3
        WHEN regexp_matches(words, '^(?:somewhat|slightly|rather|fairly|eher|plutot|enigszins) ') THEN 1
      END
  END
);
