import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  currency: v.string(),
  /** 1 `currency` = `rate` `per`. */
  rate: v.number(),
  per: v.string(),
  /** null = since always. */
  valid_from: v.nullable(v.string()),
  /** Whether the user wrote it; else it is of a file. */
  is_own: v.boolean(),
  file_name: v.nullable(v.string()),
});

export type RateInForce = v.InferOutput<typeof row>;

export const ratesInForceQuestion: Question<Record<string, never>, RateInForce> = {
  name: 'rates-in-force',
  title: 'Which exchange rates are in force, who wrote them, and since when?',
  row,
  sql: () => sql`WITH given AS (
  SELECT currency, rate, per, valid_from, FALSE AS is_own, import_id, source_row AS place
  FROM intake.rates
  UNION ALL
  SELECT currency, rate, per, valid_from, TRUE, NULL, place
  FROM chosen_rates
),
started AS (
  SELECT g.* REPLACE (coalesce(g.per, s.base_currency) AS per)
  FROM given AS g
  CROSS JOIN settings AS s
  WHERE g.valid_from IS NULL OR g.valid_from <= s.as_of
),
-- Of the rates of a pair the user's own go before those of files, then the latest counts.
in_force AS (
  SELECT *
  FROM started
  WHERE currency <> per
  QUALIFY row_number() OVER (
    PARTITION BY currency, per
    ORDER BY is_own DESC, valid_from DESC NULLS LAST, import_id DESC, place DESC
  ) = 1
)
SELECT f.currency, f.rate, f.per, f.valid_from, f.is_own, i.file_name
FROM in_force AS f
LEFT JOIN imports AS i USING (import_id)
-- What the user typed in the one direction goes before what a file says in the other.
WHERE f.is_own OR NOT EXISTS (
  FROM in_force AS own
  WHERE own.is_own AND own.currency = f.per AND own.per = f.currency
)
ORDER BY f.currency, f.per`,
};
