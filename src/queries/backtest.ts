import * as v from 'valibot';
import { ANSWER_KINDS, HALF_LIVES, PREDICTORS, SHRINKAGES } from '../domain/backtest';
import { joined, type Sql, sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  predictor: v.picklist(PREDICTORS),
  half_life_days: v.nullable(v.number()),
  shrinkage: v.nullable(v.number()),
  kind: v.picklist(ANSWER_KINDS),
  answers: v.number(),
  rmse: v.number(),
  mae: v.number(),
  auc: v.nullable(v.number()),
});

export type BacktestRow = v.InferOutput<typeof row>;

/** One byte in each of the rows that are sorted, and sorted in the order shown. */
const PREDICTOR = enumeration(PREDICTORS);
const KIND = enumeration(ANSWER_KINDS);

export const backtestQuestion: Question<Record<string, never>, BacktestRow> = {
  name: 'backtest',
  title: 'How well would past answers have predicted the next ones?',
  takesLong: true,
  row,
  sql: () => sql`WITH score AS (
${joined([scores(null, plainPredictions()), ...HALF_LIVES.map(sentimentScores)], '\nUNION ALL\n')}
)
SELECT
  predictor::VARCHAR AS predictor,
  half_life_days,
  shrinkage,
  kind::VARCHAR AS kind,
  answers::INTEGER AS answers,
  rmse,
  mae,
  -- Mann–Whitney: of all pairs of an unfavourable and another answer, the share in which the unfavourable one was
  -- predicted to be less favourable.
  (unfavourable_ranks - unfavourable * (unfavourable + 1) / 2) / nullif(unfavourable * (answers - unfavourable), 0) AS auc
FROM score
ORDER BY score.predictor, score.half_life_days, score.shrinkage, score.kind`,
};

function enumeration(names: readonly string[]): Sql {
  return sql`ENUM(${joined(
    names.map((name) => sql`${name}`),
    ', ',
  )})`;
}

/** What the predictors without half-life and shrinkage predict; any of those gives the same. */
function plainPredictions(): Sql {
  return sql`SELECT
  unnest(['last value', 'account mean', 'population mean'])::${PREDICTOR} AS predictor,
  NULL::DOUBLE AS shrinkage,
  kind::${KIND} AS kind,
  value,
  unnest([last_value, account_mean, population_mean]) AS prediction
FROM predictions(${HALF_LIVES[0]}, [${SHRINKAGES[0]}])`;
}

function sentimentScores(halfLife: number): Sql {
  return scores(
    halfLife,
    sql`SELECT
  'current sentiment'::${PREDICTOR} AS predictor,
  shrinkage,
  kind::${KIND} AS kind,
  value,
  current_sentiment AS prediction
FROM predictions(${halfLife}, ${SHRINKAGES})
WHERE current_sentiment IS NOT NULL`,
  );
}

/**
 * Errors of some predictions by predictor and shrinkage, over all answers and by kind. Each half-life on its own:
 * ranking sorts every prediction, and the database's memory has no room for all of them.
 */
function scores(halfLife: number | null, predictions: Sql): Sql {
  return sql`SELECT
  predictor,
  ${halfLife}::DOUBLE AS half_life_days,
  shrinkage,
  coalesce(kind, 'all'::${KIND}) AS kind,
  count(*)::DOUBLE AS answers,
  sqrt(avg((value - prediction) ** 2)) AS rmse,
  avg(abs(value - prediction)) AS mae,
  (count(*) FILTER (WHERE value < 0))::DOUBLE AS unfavourable,
  CASE
    WHEN kind IS NULL THEN sum(average_rank) FILTER (WHERE value < 0)
    ELSE sum(average_rank_of_kind) FILTER (WHERE value < 0)
  END AS unfavourable_ranks
FROM (
  -- From the most favourable prediction on. The count ends with the last of equals, the rank is that of the first.
  SELECT
    *,
    (rank() OVER of_all + count(*) OVER of_all) / 2 AS average_rank,
    (rank() OVER of_kind + count(*) OVER of_kind) / 2 AS average_rank_of_kind
  FROM (${predictions})
  WINDOW
    of_all AS (PARTITION BY predictor, shrinkage ORDER BY round(prediction, 9) DESC),
    of_kind AS (PARTITION BY predictor, shrinkage, kind ORDER BY round(prediction, 9) DESC)
)
GROUP BY GROUPING SETS ((predictor, shrinkage), (predictor, shrinkage, kind))`;
}
