/** What the nominated people themselves said last. */

import { offeredValues } from './account-history';
import { greatest, groupByAccount } from './arithmetic';
import { asOfDay } from './as-of';
import { isoDay } from './cell-values';
import type { CalculationOptions } from './figures';
import { leastFavourable, type ResponseValue } from './response-value';
import type { SampleRows } from './sample-rows';

export interface ContactSignal {
  readonly account_id: string;
  readonly contact: string;
  readonly newest_at: string | null;
  readonly newest_value: ResponseValue | null;
  readonly warning: 'unfavourable' | 'silent' | null;
}

function email(text: string | null): string {
  return (text ?? '').trim().toLowerCase();
}

function warningOf(value: ResponseValue | null, answers: number): ContactSignal['warning'] {
  if (value === null) {
    return answers > 0 ? 'silent' : null;
  }
  return value === -100 ? 'unfavourable' : null;
}

/** In order of account and contact: each e-mail of the nominations that stand, once. */
export function contactSignals(rows: SampleRows, options: CalculationOptions): ContactSignal[] {
  const asOf = asOfDay(rows, options);
  const nominationsOf = groupByAccount(rows.nominations);
  const responsesOf = groupByAccount(rows.responses);
  const signals: ContactSignal[] = [];
  for (const accountId of rows.accounts.map((account) => account.accountId).sort()) {
    const answers = responsesOf(accountId).filter(({ respondedAt }) => respondedAt <= asOf);
    const contacts = offeredValues(nominationsOf(accountId), asOf, ({ contact }) => [
      email(contact),
    ]);
    for (const contact of contacts.filter((text) => text.includes('@')).sort()) {
      const own = answers.filter(({ respondentEmail }) => email(respondentEmail) === contact);
      const newest = greatest(own.map(({ respondedAt }) => respondedAt));
      const value = leastFavourable(own.filter(({ respondedAt }) => respondedAt === newest));
      signals.push({
        account_id: accountId,
        contact,
        newest_at: newest === null ? null : isoDay(newest),
        newest_value: value,
        warning: warningOf(value, answers.length),
      });
    }
  }
  return signals;
}
