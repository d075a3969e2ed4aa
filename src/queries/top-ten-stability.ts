import * as v from 'valibot';
import { WEIGHT_FACTORS } from '../domain/sensitivity';
import { TOP_COUNT } from '../domain/settings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  factor: v.number(),
  /** How many of the top by strategic value stay there. */
  kept: v.number(),
  /** How many the top is made of. */
  size: v.number(),
  /** The names of those that come in and go out, by account id. */
  entered: v.array(v.string()),
  left: v.array(v.string()),
});

export type TopStability = v.InferOutput<typeof row>;

export const topTenStabilityQuestion: Question<Filtered, TopStability> = {
  name: 'top-ten-stability',
  title: 'Who would be most valuable if one dimension counted a little more or less?',
  row,
  sql: ({ filters }) => sql`WITH variant AS (
  -- The weights as they are, then each dimension's times each factor.
  SELECT NULL AS dimension, 1::DOUBLE AS factor
  UNION ALL
  SELECT w.dimension, unnest(${WEIGHT_FACTORS}::DOUBLE[])
  FROM dimension_weights AS w
),
valued AS (
  SELECT
    c.dimension,
    c.factor,
    p.account_no,
    round(
      sum(p.priority * w.weight * CASE WHEN w.dimension = c.dimension THEN c.factor ELSE 1 END)
      / nullif(sum(w.weight * CASE WHEN w.dimension = c.dimension THEN c.factor ELSE 1 END), 0),
      9
    ) AS strategic_value
  FROM account_priorities AS p
  JOIN dimension_weights AS w USING (dimension_no)
  CROSS JOIN variant AS c
  ${amongChosen(filters)}  GROUP BY c.dimension, c.factor, p.account_no
),
top AS (
  SELECT v.dimension, v.factor, a.account_id, a.account_name
  FROM valued AS v
  JOIN accounts AS a USING (account_no)
  WHERE v.strategic_value IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY v.dimension, v.factor ORDER BY v.strategic_value DESC, a.account_id
  ) <= ${TOP_COUNT}
),
base AS (
  SELECT account_id, account_name FROM top WHERE dimension IS NULL
),
compared_top AS (
  SELECT c.dimension, c.factor, b.account_id, b.account_name, TRUE AS was_in, t.account_id IS NOT NULL AS is_in
  FROM (FROM variant WHERE dimension IS NOT NULL) AS c
  CROSS JOIN base AS b
  LEFT JOIN top AS t ON t.dimension = c.dimension AND t.factor = c.factor AND t.account_id = b.account_id
  UNION ALL
  SELECT t.dimension, t.factor, t.account_id, t.account_name, FALSE, TRUE
  FROM (FROM top WHERE dimension IS NOT NULL) AS t
  ANTI JOIN base AS b USING (account_id)
)
SELECT
  c.dimension,
  c.factor,
  count(*) FILTER (WHERE m.was_in AND m.is_in)::INTEGER AS kept,
  count(*) FILTER (WHERE m.was_in)::INTEGER AS size,
  coalesce(list(m.account_name ORDER BY m.account_id) FILTER (WHERE NOT m.was_in), []) AS entered,
  coalesce(list(m.account_name ORDER BY m.account_id) FILTER (WHERE NOT m.is_in), []) AS "left"
FROM (FROM variant WHERE dimension IS NOT NULL) AS c
LEFT JOIN compared_top AS m ON m.dimension = c.dimension AND m.factor = c.factor
GROUP BY c.dimension, c.factor
ORDER BY c.dimension, c.factor`,
};
