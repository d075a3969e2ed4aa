import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  unmatched: v.number(),
  /** Amounts of opportunities, and contract values where they are the revenue. */
  amounts_without_rate: v.number(),
  opportunities_without_amount: v.number(),
  closed_without_date: v.number(),
  opportunities_without_created_date: v.number(),
  nominations_without_date: v.number(),
  incidents_closed_undated: v.number(),
});

export type DataNotes = v.InferOutput<typeof row>;

export const dataNotesQuestion: Question<Record<string, never>, DataNotes> = {
  name: 'data-notes',
  title: 'Which facts had to be left out of a figure, or taken on trust?',
  row,
  sql: () => sql`WITH contract_values_without_rate AS (
  SELECT count(*)
  FROM accounts AS a
  CROSS JOIN settings AS s
  LEFT JOIN currency_rates AS r ON r.currency IS NOT DISTINCT FROM coalesce(a.currency, s.base_currency)
  WHERE
    s.revenue_basis = 'annual_contract_value'
    AND a.annual_contract_value IS NOT NULL
    AND r.rate IS NULL
)
SELECT
  (SELECT count(*) FROM unmatched)::INTEGER AS unmatched,
  (
    count(*) FILTER (WHERE o.amount IS NOT NULL AND r.rate IS NULL)
    + (FROM contract_values_without_rate)
  )::INTEGER AS amounts_without_rate,
  count(*) FILTER (WHERE o.opportunity_id IS NOT NULL AND o.amount IS NULL)::INTEGER AS opportunities_without_amount,
  count(*) FILTER (WHERE o.is_closed AND o.close_date IS NULL)::INTEGER AS closed_without_date,
  count(*) FILTER (WHERE o.opportunity_id IS NOT NULL AND o.created_date IS NULL)::INTEGER AS opportunities_without_created_date,
  (SELECT count(*) FROM nominations WHERE nominated_at IS NULL)::INTEGER AS nominations_without_date,
  (SELECT count(*) FROM incidents WHERE closed_undated)::INTEGER AS incidents_closed_undated
FROM settings AS s
LEFT JOIN opportunities AS o ON TRUE
LEFT JOIN currency_rates AS r ON r.currency IS NOT DISTINCT FROM coalesce(o.currency, s.base_currency)`,
};
