-- The scale that a column of scores implies, from the score_hint of its cells and the words among them;
-- NULL where they imply none or several. Words with somewhat and without are seven steps, words with
-- neither are five or, such as good and bad, two.
CREATE OR REPLACE MACRO implied_scale(hints, words) AS (
  CASE
    WHEN hints IS NULL OR len(list_distinct(hints)) <> 1 THEN NULL
    WHEN hints[1] <> 'words' THEN hints[1]
    ELSE
      coalesce(
        list_transform(
          list_filter(words, lambda word: opinion_step(word) <> 0),
          lambda word: opinion_metric(word)
        )[1],
        'other'
      )
      || CASE
        WHEN list_bool_or(list_transform(words, lambda word: abs(opinion_step(word)) = 1))
          AND list_bool_or(list_transform(words, lambda word: abs(opinion_step(word)) = 2))
          THEN ' 1–7'
        WHEN list_bool_or(list_transform(
          words,
          lambda word: regexp_full_match(word, 'good|bad|poor|happy|unhappy|positive|negative|👍|👎')
        ))
          AND NOT list_bool_or(list_transform(words, lambda word: abs(opinion_step(word)) IN (1, 3)))
          THEN ' 0–1'
        ELSE ' 1–5'
      END
  END
);
