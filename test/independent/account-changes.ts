/** What the model adds to an account's sentiment and incidents, by account. */

import { groupByAccount } from './arithmetic';
import { asOfDay } from './as-of';
import type { CalculationOptions } from './figures';
import { hasRecovered } from './recovery';
import type { SampleRows } from './sample-rows';
import { type SentimentChangeFigures, sentimentChangeFigures } from './sentiment-change';
import { settingsOf } from './settings';

export interface AccountChangeFigures extends SentimentChangeFigures {
  readonly recovered: boolean;
}

/**
 * Beside the figures of `calculateRows`, not among them, so that a check of those does not ask for
 * columns that the model checked does not have yet.
 */
export function accountChanges(
  rows: SampleRows,
  options: CalculationOptions,
): ReadonlyMap<string, AccountChangeFigures> {
  const settings = settingsOf(options);
  const asOf = asOfDay(rows, settings);
  const known = rows.responses.filter(({ respondedAt }) => respondedAt <= asOf);
  const responsesOf = groupByAccount(known);
  const incidentsOf = groupByAccount(rows.incidents);
  return new Map(
    rows.accounts.map(({ accountId }) => [
      accountId,
      {
        ...sentimentChangeFigures(responsesOf(accountId), asOf, settings),
        recovered: hasRecovered(incidentsOf(accountId), responsesOf(accountId), asOf),
      },
    ]),
  );
}
