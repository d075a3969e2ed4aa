import * as v from 'valibot';
import { HALF_LIVES, PREDICTIVE_SHARE, SHRINKAGES } from '../domain/backtest';
import { joined, sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  half_life_days: v.nullable(v.number()),
  shrinkage: v.nullable(v.number()),
  fit_answers: v.number(),
  fit_rmse: v.nullable(v.number()),
  test_answers: v.number(),
  test_rmse: v.nullable(v.number()),
  last_value_rmse: v.nullable(v.number()),
  account_mean_rmse: v.nullable(v.number()),
  population_mean_rmse: v.nullable(v.number()),
  chosen_rmse: v.nullable(v.number()),
  is_predictive: v.nullable(v.boolean()),
});

export type Calibration = v.InferOutput<typeof row>;

export const calibrationQuestion: Question<Record<string, never>, Calibration> = {
  name: 'calibration',
  title: 'Which half-life and shrinkage predict best, and do past answers predict at all?',
  takesLong: true,
  row,
  sql: () => sql`WITH pair AS (
${joined(
  HALF_LIVES.map(
    (halfLife) => sql`SELECT
  half_life_days,
  shrinkage,
  sqrt(avg((value - current_sentiment) ** 2) FILTER (WHERE half = 'fit')) AS fit_rmse,
  sqrt(avg((value - current_sentiment) ** 2) FILTER (WHERE half = 'test')) AS test_rmse
FROM predictions(${halfLife}, ${SHRINKAGES})
GROUP BY half_life_days, shrinkage`,
  ),
  '\nUNION ALL\n',
)}
),
best AS (
  SELECT *
  FROM pair
  WHERE fit_rmse IS NOT NULL
  ORDER BY round(fit_rmse, 9), half_life_days DESC, shrinkage DESC
  LIMIT 1
),
-- The other predictors, and the half-life and shrinkage in force.
other AS (
  SELECT
    count(*) FILTER (WHERE half = 'fit') AS fit_answers,
    count(*) FILTER (WHERE half = 'test') AS test_answers,
    sqrt(avg((value - last_value) ** 2) FILTER (WHERE half = 'test')) AS last_value_rmse,
    sqrt(avg((value - account_mean) ** 2) FILTER (WHERE half = 'test')) AS account_mean_rmse,
    sqrt(avg((value - population_mean) ** 2) FILTER (WHERE half = 'test')) AS population_mean_rmse,
    sqrt(avg((value - current_sentiment) ** 2) FILTER (WHERE half = 'test')) AS chosen_rmse
  FROM predictions((SELECT half_life_days FROM settings), [(SELECT shrinkage FROM settings)])
)
SELECT
  b.half_life_days,
  b.shrinkage,
  o.fit_answers::INTEGER AS fit_answers,
  b.fit_rmse,
  o.test_answers::INTEGER AS test_answers,
  b.test_rmse,
  o.last_value_rmse,
  o.account_mean_rmse,
  o.population_mean_rmse,
  o.chosen_rmse,
  least(b.test_rmse, o.last_value_rmse, o.account_mean_rmse) < ${PREDICTIVE_SHARE} * o.population_mean_rmse AS is_predictive
FROM other AS o
LEFT JOIN best AS b ON TRUE`,
};
