/** Incidents of the last year on a topic that the account is asked to speak on. */

import { offeredValues } from './account-history';
import { groupByAccount } from './arithmetic';
import { asOfDay } from './as-of';
import { isoDay } from './cell-values';
import type { CalculationOptions } from './figures';
import type { SampleRows } from './sample-rows';

const CONFLICT_DAYS = 365;

export interface TopicConflict {
  readonly account_id: string;
  readonly topic: string;
  readonly incidents: number;
  readonly newest_opened_at: string;
}

/** In order of account and topic; topics without such an incident have no row. */
export function topicConflicts(rows: SampleRows, options: CalculationOptions): TopicConflict[] {
  const asOf = asOfDay(rows, options);
  const nominationsOf = groupByAccount(rows.nominations);
  const incidentsOf = groupByAccount(rows.incidents);
  const conflicts: TopicConflict[] = [];
  for (const accountId of rows.accounts.map((account) => account.accountId).sort()) {
    const topics = offeredValues(nominationsOf(accountId), asOf, (nomination) => nomination.topics);
    for (const topic of topics.sort()) {
      const days = incidentsOf(accountId)
        .filter((incident) => (incident.topic ?? '').trim().toLowerCase() === topic)
        .map(({ openedAt }) => openedAt)
        .filter((day) => day > asOf - CONFLICT_DAYS && day <= asOf);
      if (days.length > 0) {
        conflicts.push({
          account_id: accountId,
          topic,
          incidents: days.length,
          newest_opened_at: isoDay(Math.max(...days)),
        });
      }
    }
  }
  return conflicts;
}
