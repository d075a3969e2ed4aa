import { countryOf, cultureOf } from './countries';
import type { Account, Contact, Setting } from './model';
import { clamp, logNormal, normal, pick, randomFor } from './random';
import { mailboxOf } from './text';

/** The people at an account who answer surveys; invented, none twice. */
export function makeContacts(setting: Setting, account: Account): Contact[] {
  const random = randomFor(setting.seed, 'contacts', account.sequence);
  const culture = cultureOf(countryOf(account.country));
  const drawn = logNormal(random, 2.2 * Math.sqrt(account.weight), 0.55);
  const count = account.story === null ? Math.round(clamp(drawn, 1, 14)) : 5;
  const contacts = new Map<string, Contact>();
  while (contacts.size < count) {
    const firstName = pick(random, culture.firstNames);
    const lastName = pick(random, culture.surnames);
    const email = `${mailboxOf(firstName, lastName)}@${account.domain}`;
    contacts.set(email, { firstName, lastName, email, kindness: 0.25 * normal(random) });
  }
  return [...contacts.values()];
}
