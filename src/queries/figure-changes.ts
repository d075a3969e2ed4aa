import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen } from './choice';
import { coverageBridgeQuestion } from './coverage-bridge';
import type { CoverageParams } from './coverage-rows';
import type { Question } from './question';

/** The figures of the Overview, in their order. */
const FIGURES = [
  'ready',
  'pipeline covered',
  'land mines',
  'without signal',
  'hidden gems',
] as const;

const row = v.object({
  figure: v.picklist(FIGURES),
  /** On the comparison date. The covered pipeline is a share (0–1), NULL without need; the others count accounts. */
  before: v.nullable(v.number()),
  now: v.nullable(v.number()),
});

export type FigureChange = v.InferOutput<typeof row>;

export const figureChangesQuestion: Question<CoverageParams, FigureChange> = {
  name: 'figure-changes',
  title: 'How much did the figures of the Overview change since the comparison date?',
  comparesDates: true,
  row,
  sql: ({ filters, dimension }) => sql`WITH covered AS (
  SELECT
    max(coverage) FILTER (WHERE step = 'before') AS before,
    max(coverage) FILTER (WHERE step = 'now') AS now
  FROM (
${coverageBridgeQuestion.sql({ filters, dimension })}
  )
),
counted AS (
  SELECT
    count(*) FILTER (WHERE b.standing = 'ready') AS ready_before,
    count(*) FILTER (WHERE n.standing = 'ready') AS ready_now,
    count(*) FILTER (WHERE b.standing = 'land mine') AS mines_before,
    count(*) FILTER (WHERE n.standing = 'land mine') AS mines_now,
    count(*) FILTER (
      WHERE b.programme_stage = 'claimed' AND list_contains(b.reasons, 'no current signal')
    ) AS silent_before,
    count(*) FILTER (
      WHERE n.programme_stage = 'claimed' AND list_contains(n.reasons, 'no current signal')
    ) AS silent_now,
    count(*) FILTER (WHERE b.standing = 'hidden gem') AS gems_before,
    count(*) FILTER (WHERE n.standing = 'hidden gem') AS gems_now
  FROM standing AS n
  JOIN compared.standing AS b USING (account_no)
  ${amongChosen(filters)})
SELECT
  unnest(${FIGURES}) AS figure,
  unnest([ready_before::DOUBLE, before, mines_before, silent_before, gems_before]) AS before,
  unnest([ready_now::DOUBLE, now, mines_now, silent_now, gems_now]) AS now
FROM counted
CROSS JOIN covered`,
};
