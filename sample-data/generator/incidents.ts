import { countryOf } from './countries';
import type { Account, Incident, Priority, Setting } from './model';
import {
  clamp,
  integerBetween,
  logNormal,
  pick,
  pickWeighted,
  randomFor,
  roundedAtRandom,
} from './random';
import { optionalStoryDay, storyDay } from './story-days';
import { subjectsOf } from './subjects';

const severities: readonly { readonly priority: Priority; share: number; days: number }[] = [
  { priority: 'Low', share: 0.33, days: 9 },
  { priority: 'Medium', share: 0.45, days: 6 },
  { priority: 'High', share: 0.17, days: 4 },
  { priority: 'Critical', share: 0.05, days: 2 },
];

function storyIncidents(setting: Setting, account: Account): Incident[] {
  return (account.story?.incidents ?? []).map((incident) => ({
    account,
    priority: incident.priority,
    opened: storyDay(setting, incident.opened),
    closed: optionalStoryDay(setting, incident.closed),
    subject: incident.subject,
  }));
}

/** The support cases of an account. */
export function makeIncidents(setting: Setting, account: Account): Incident[] {
  if (account.story !== null) return storyIncidents(setting, account);
  if (account.prospect || account.deleted) return [];
  const random = randomFor(setting.seed, 'incidents', account.sequence);
  const subjects = subjectsOf(countryOf(account.country).culture);
  const first = Math.max(setting.start, account.since);
  const years = (setting.asOf - first) / 365;
  const perYear = clamp(logNormal(random, 0.6 * account.weight, 0.6), 0.02, 6);
  return Array.from({ length: roundedAtRandom(random, perYear * years) }, () => {
    const { priority, days } = pickWeighted(random, severities, (severity) => severity.share);
    const opened = integerBetween(random, first, setting.asOf);
    const closed = opened + Math.round(clamp(logNormal(random, days, 0.9), 0, 70));
    const subject = pick(random, subjects);
    return { account, priority, opened, closed: closed > setting.asOf ? null : closed, subject };
  });
}
