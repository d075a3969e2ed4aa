import { makeAnswers } from './answers';
import { makeContacts } from './contacts';
import { makeIncidents } from './incidents';
import type { Account, Answer, Contact, Incident, NumberedDeal, Setting } from './model';
import { type Mood, makeMood } from './mood';

/** An account with everything that is known of it before anyone nominates it. */
export interface Profile {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly mood: Mood;
  readonly incidents: readonly Incident[];
  readonly answers: readonly Answer[];
  /** The newest answer to the relationship survey, if there is one. */
  readonly newestRelationship: Answer | undefined;
  /** Closed-won amounts of the last year. */
  readonly revenue: number;
}

function newestRelationshipOf(answers: readonly Answer[]): Answer | undefined {
  return answers
    .filter((answer) => answer.kind === 'relationship')
    .reduce<Answer | undefined>(
      (newest, answer) => (newest === undefined || answer.day >= newest.day ? answer : newest),
      undefined,
    );
}

/** Draws people, moods, cases and answers of every account. */
export function makeProfiles(
  setting: Setting,
  accounts: readonly Account[],
  deals: readonly NumberedDeal[],
): Profile[] {
  const revenues = new Map<Account, number>();
  for (const deal of deals) {
    if (deal.outcome !== 'won' || deal.deleted || deal.close <= setting.asOf - 365) continue;
    revenues.set(deal.account, (revenues.get(deal.account) ?? 0) + (deal.amount ?? 0));
  }
  return accounts.map((account) => {
    const contacts = makeContacts(setting, account);
    const mood = makeMood(setting, account);
    const incidents = makeIncidents(setting, account);
    const answers = makeAnswers(setting, { account, contacts, mood, incidents });
    return {
      account,
      contacts,
      mood,
      incidents,
      answers,
      newestRelationship: newestRelationshipOf(answers),
      revenue: revenues.get(account) ?? 0,
    };
  });
}
