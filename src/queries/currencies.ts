import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  currency: v.string(),
  opportunities: v.number(),
  /** In the currency itself; null where no opportunity has an amount. */
  amount: v.nullable(v.number()),
  /** Units of the base currency at the as-of date; null where nothing tells. */
  rate: v.nullable(v.number()),
  is_base: v.boolean(),
});

export type CurrencyRow = v.InferOutput<typeof row>;

export const currenciesQuestion: Question<Record<string, never>, CurrencyRow> = {
  name: 'currencies',
  title: 'Which currencies are amounts in, and what is one unit of each worth?',
  row,
  sql: () => sql`WITH in_opportunities AS (
  SELECT
    coalesce(o.currency, s.base_currency) AS currency,
    count(*) AS opportunities,
    sum(o.amount) AS amount
  FROM opportunities AS o
  CROSS JOIN settings AS s
  GROUP BY ALL
),
-- A contract value needs a rate as well, as soon as it is the revenue.
named AS (
  SELECT base_currency AS currency FROM settings
  UNION
  SELECT currency FROM in_opportunities
  UNION
  SELECT currency FROM accounts WHERE annual_contract_value IS NOT NULL
)
SELECT
  n.currency,
  coalesce(o.opportunities, 0)::INTEGER AS opportunities,
  o.amount::DOUBLE AS amount,
  r.rate::DOUBLE AS rate,
  n.currency = s.base_currency AS is_base
FROM named AS n
CROSS JOIN settings AS s
LEFT JOIN in_opportunities AS o ON o.currency = n.currency
LEFT JOIN currency_rates AS r ON r.currency = n.currency
WHERE n.currency IS NOT NULL
ORDER BY is_base DESC, opportunities DESC, n.currency`,
};
