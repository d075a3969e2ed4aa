/** Recovered customers: what they said after a severe incident was closed. */

import { isSevere } from './account-history';
import { groupByAccount } from './arithmetic';
import type { CalculationOptions } from './figures';
import { leastFavourable, responseValue } from './response-value';
import type { Day, IncidentRow, ResponseRow, SampleRows } from './sample-rows';
import { median, wilsonRate } from './statistics';
import { type Choice, EVERY_ACCOUNT, viewOf } from './view';

/** The days on which severe incidents were closed that were opened and closed by the day. */
export function severeClosings(incidents: readonly IncidentRow[], asOf: Day): Day[] {
  return incidents
    .filter((incident) => isSevere(incident) && incident.openedAt <= asOf)
    .flatMap(({ closedAt }) => (closedAt === null || closedAt > asOf ? [] : [closedAt]));
}

function answersAfter(responses: readonly ResponseRow[], closing: Day, asOf: Day): ResponseRow[] {
  return responses.filter(({ respondedAt }) => respondedAt > closing && respondedAt <= asOf);
}

/** Whether the first answers after a closing, of whatever kind, are favourable. */
function isRecoveredAfter(responses: readonly ResponseRow[], closing: Day, asOf: Day): boolean {
  const after = answersAfter(responses, closing, asOf);
  const firstDay = Math.min(...after.map(({ respondedAt }) => respondedAt));
  return leastFavourable(after.filter(({ respondedAt }) => respondedAt === firstDay)) === 100;
}

/** Whether an account recovered from some severe incident that was closed by the day. */
export function hasRecovered(
  incidents: readonly IncidentRow[],
  responses: readonly ResponseRow[],
  asOf: Day,
): boolean {
  return severeClosings(incidents, asOf).some((closing) =>
    isRecoveredAfter(responses, closing, asOf),
  );
}

/** The days from a closing to the first favourable answer; null where there is none by the day. */
function recoveryDays(responses: readonly ResponseRow[], closing: Day, asOf: Day): number | null {
  const favourable = answersAfter(responses, closing, asOf).filter(
    (response) => responseValue(response) === 100,
  );
  const days = favourable.map(({ respondedAt }) => respondedAt - closing);
  return days.length === 0 ? null : Math.min(...days);
}

export interface Recovery {
  readonly accounts: number;
  readonly recovered: number;
  readonly rate: number | null;
  readonly rate_low: number | null;
  readonly rate_high: number | null;
  readonly incidents: number;
  readonly median_days: number | null;
}

export function recovery(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice = EVERY_ACCOUNT,
): Recovery {
  const { asOf, accounts } = viewOf(rows, options, choice);
  const responsesOf = groupByAccount(rows.responses);
  const incidentsOf = groupByAccount(rows.incidents);
  let tried = 0;
  let recovered = 0;
  const days: number[] = [];
  for (const { accountId } of accounts) {
    const incidents = incidentsOf(accountId);
    const responses = responsesOf(accountId);
    const closings = severeClosings(incidents, asOf);
    tried += closings.length > 0 ? 1 : 0;
    recovered += hasRecovered(incidents, responses, asOf) ? 1 : 0;
    for (const closing of closings) {
      const waited = recoveryDays(responses, closing, asOf);
      if (waited !== null) {
        days.push(waited);
      }
    }
  }
  const { rate, low, high } = wilsonRate(recovered, tried);
  return {
    accounts: tried,
    recovered,
    rate,
    rate_low: low,
    rate_high: high,
    incidents: days.length,
    median_days: median(days),
  };
}
