-- What an opinion in words is about: satisfaction (csat), effort (ces), or anything else (other).
CREATE OR REPLACE MACRO opinion_metric(words) AS (
  CASE
    WHEN regexp_matches(words, 'easy|difficult|hard|einfach|schwierig') THEN 'ces'
    WHEN regexp_matches(words, 'satisf|soddisf|zufrieden|tevreden|happy|good|bad|poor|positive|negative|👍|👎')
      THEN 'csat'
    ELSE 'other'
  END
);
