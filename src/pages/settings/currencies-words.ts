import { formatCount } from '../../domain/format';
import type { CurrencyRow } from '../../queries/currencies';

/** The currencies without a rate, whose amounts are in no total. */
export function withoutRate(rows: readonly CurrencyRow[]): CurrencyRow[] {
  return rows.filter(({ rate }) => rate === null);
}

/** Whether every amount counts, as a title. */
export function currenciesFinding(rows: readonly CurrencyRow[]): string {
  const missing = withoutRate(rows);
  if (rows.length === 0) return 'No amount names a currency';
  if (missing.length === 0)
    return rows.length === 1
      ? `All amounts are in ${rows[0]?.currency}`
      : `Each of ${rows.length} currencies has a rate, so every amount counts`;
  const opportunities = missing.reduce((sum, row) => sum + row.opportunities, 0);
  const codes = missing.map(({ currency }) => currency).join(', ');
  return opportunities === 0
    ? `There is no rate of ${codes}`
    : `${formatCount(opportunities)} opportunit${opportunities === 1 ? 'y' : 'ies'} in ${codes} ${opportunities === 1 ? 'is' : 'are'} in no total: there is no rate`;
}
