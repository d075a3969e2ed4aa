-- The numbers of the accounts that are, in every chosen dimension, one of what is chosen there; of all
-- accounts for an empty choice. choice: a list of {'dimension', 'segment'}. Beside the dimensions of
-- segments, in which 'unknown' chooses those without a value, there are traits of the account
-- ('@standing', '@freshness', '@owner', '@account' by its id, '@programme' by its stage, '@fails' by any
-- failing check, '@fails_first' by the one that decides about a claim) and ranges of its figures
-- ('@strategic_value', '@current_sentiment', '@revenue', the segment being '20..60', both ends included).
-- What is not chosen is known before the question runs, and is not read.
CREATE OR REPLACE MACRO selected_accounts(choice) AS TABLE
  WITH chosen AS (
    -- Dimensions by their number, since numbers are told apart faster than names.
    SELECT dimension, segment, dense_rank() OVER (ORDER BY dimension) AS place
    FROM (
      SELECT DISTINCT c.pick.dimension AS dimension, c.pick.segment AS segment
      FROM (SELECT unnest(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS c
    )
  ),
  span AS (
    SELECT
      dimension,
      place,
      try_cast(split_part(segment, '..', 1) AS DOUBLE) AS low,
      try_cast(split_part(segment, '..', 2) AS DOUBLE) AS high
    FROM chosen
    WHERE dimension IN ('@strategic_value', '@current_sentiment', '@revenue')
  ),
  trait AS (
    SELECT account_no, '@standing' AS dimension, standing AS segment
    FROM standing
    WHERE is_chosen_in(choice, '@standing')
    UNION ALL
    SELECT account_no, '@freshness', freshness FROM standing WHERE is_chosen_in(choice, '@freshness')
    UNION ALL
    SELECT account_no, '@account', account_id FROM standing WHERE is_chosen_in(choice, '@account')
    UNION ALL
    SELECT account_no, '@programme', programme_stage FROM standing WHERE is_chosen_in(choice, '@programme')
    UNION ALL
    SELECT account_no, '@fails', unnest(reasons) FROM standing WHERE is_chosen_in(choice, '@fails')
    UNION ALL
    SELECT account_no, '@fails_first', reasons[1]
    FROM standing
    WHERE programme_stage = 'claimed' AND is_chosen_in(choice, '@fails_first')
    UNION ALL
    SELECT account_no, '@owner', coalesce(nullif(owner, ''), 'unknown')
    FROM accounts
    WHERE is_chosen_in(choice, '@owner')
  ),
  figure AS (
    -- Rounded where compared, so that the last bit of a sum decides nothing.
    SELECT account_no, '@strategic_value' AS dimension, round(strategic_value, 9) AS amount
    FROM standing
    WHERE is_chosen_in(choice, '@strategic_value')
    UNION ALL
    SELECT account_no, '@current_sentiment', round(current_sentiment, 9)
    FROM standing
    WHERE is_chosen_in(choice, '@current_sentiment')
    UNION ALL
    SELECT account_no, '@revenue', revenue FROM standing WHERE is_chosen_in(choice, '@revenue')
  ),
  fitting AS (
    SELECT m.account_no, c.place
    FROM segment_members AS m
    JOIN segments AS s USING (segment_no)
    JOIN chosen AS c USING (dimension, segment)
    UNION ALL
    SELECT t.account_no, c.place
    FROM trait AS t
    JOIN chosen AS c USING (dimension, segment)
    UNION ALL
    SELECT f.account_no, p.place
    FROM figure AS f
    JOIN span AS p ON p.dimension = f.dimension AND f.amount BETWEEN p.low AND p.high
  )
  SELECT a.account_no
  FROM accounts AS a
  WHERE NOT EXISTS (FROM chosen)
  UNION ALL
  SELECT account_no
  FROM fitting
  GROUP BY account_no
  HAVING count(DISTINCT place) = (SELECT max(place) FROM chosen);
