import { colleagues, formats, topics } from './catalogue';
import { workday } from './days';
import type { Contact, Nomination, Setting } from './model';
import { chooseNominee, disappointedPublicCustomers, sources } from './nomination-choice';
import type { Profile } from './profiles';
import {
  chance,
  integerBetween,
  itemAt,
  pick,
  pickWeighted,
  type Random,
  randomFor,
} from './random';
import { optionalStoryDay, storyDay } from './story-days';

const stages: readonly { readonly name: string; readonly share: number }[] = [
  { name: 'active', share: 0.27 },
  { name: 'approved', share: 0.17 },
  { name: 'nominated', share: 0.16 },
  { name: 'vetting', share: 0.12 },
  { name: 'resting', share: 0.06 },
  { name: 'retired', share: 0.1 },
  { name: 'declined', share: 0.1 },
];

function someOf(random: Random, items: readonly string[], most: number): string[] {
  const chosen = new Set<string>();
  const count = integerBetween(random, 1, most);
  for (let turn = 0; turn < count; turn += 1) chosen.add(pick(random, items));
  return items.filter((item) => chosen.has(item));
}

function contactCell(random: Random, contacts: readonly Contact[]): string {
  return chance(random, 0.06) ? '' : pick(random, contacts).email;
}

function waits(stage: string): boolean {
  return stage === 'nominated' || stage === 'vetting';
}

function approvedDay(setting: Setting, random: Random, stage: string, nominated: number) {
  if (waits(stage) || stage === 'declined') return null;
  return Math.min(setting.asOf - 2, workday(nominated + integerBetween(random, 9, 75)));
}

function nominatedDay(setting: Setting, random: Random, stage: string): number {
  const day = waits(stage)
    ? setting.asOf - integerBetween(random, 1, 130)
    : integerBetween(random, setting.start + 70, setting.asOf - 40);
  return workday(day);
}

function consentDay(setting: Setting, random: Random, approved: number | null): number | null {
  if (approved === null || !chance(random, 0.3)) return null;
  const years = chance(random, 0.9) ? Math.ceil((setting.asOf - approved) / 365 + 0.3) : 1;
  return approved + 365 * years;
}

function makeNomination(
  setting: Setting,
  random: Random,
  profile: Profile,
  stage: string,
  source: string,
  nominated: number,
): Nomination {
  const approved = approvedDay(setting, random, stage, nominated);
  const reviewed =
    approved !== null && setting.asOf - approved > 60 && chance(random, 0.5)
      ? workday(integerBetween(random, approved + 30, setting.asOf - 4))
      : null;
  return {
    account: profile.account,
    contact: contactCell(random, profile.contacts),
    stage,
    source,
    nominated,
    nominatedBy: pick(random, colleagues),
    approved,
    topics: someOf(random, topics, 3),
    formats: someOf(random, formats, 3),
    reviewed,
    reviewDue: reviewed !== null && chance(random, 0.7) ? workday(reviewed + 365) : null,
    incentive: pick(random, ['', '', '', '', 'no', 'no', 'discount 5 %', 'event ticket']),
    consentExpires: consentDay(setting, random, approved),
  };
}

function storyNominations(setting: Setting, profiles: readonly Profile[]): Nomination[] {
  return profiles.flatMap(({ account, contacts }) => {
    const planned = account.story?.nomination ?? null;
    if (planned === null) return [];
    return {
      account,
      contact: itemAt(contacts, 0).email,
      stage: planned.stage,
      source: planned.source,
      nominated: storyDay(setting, planned.nominated),
      nominatedBy: itemAt(colleagues, account.sequence),
      approved: optionalStoryDay(setting, planned.approved),
      topics: planned.topics,
      formats: planned.formats,
      reviewed: optionalStoryDay(setting, planned.reviewed),
      reviewDue: optionalStoryDay(setting, planned.reviewDue),
      incentive: planned.incentive,
      consentExpires: optionalStoryDay(setting, planned.consentExpires),
    };
  });
}

/** Every nomination for the reference programme, oldest first. */
export function makeNominations(setting: Setting, profiles: readonly Profile[]): Nomination[] {
  const random = randomFor(setting.seed, 'nominations');
  const planned = storyNominations(setting, profiles);
  const free = profiles.filter(
    ({ account }) => account.story === null && !account.prospect && !account.deleted,
  );
  const nominations: Nomination[] = [...planned];
  for (const profile of disappointedPublicCustomers(setting, free)) {
    const nominated = workday(setting.asOf - integerBetween(random, 300, 700));
    nominations.push(makeNomination(setting, random, profile, 'active', 'marquee', nominated));
  }
  const total = Math.round(0.2375 * setting.accounts);
  const chosen = new Set(nominations.map((nomination) => nomination.account));
  while (nominations.length < total) {
    const stage = pickWeighted(random, stages, (candidate) => candidate.share).name;
    const source = pickWeighted(random, sources, (candidate) => candidate.share).name;
    const nominated = nominatedDay(setting, random, stage);
    const left = free.filter((profile) => !chosen.has(profile.account));
    const profile = chooseNominee(setting, random, left, source, nominated);
    chosen.add(profile.account);
    nominations.push(makeNomination(setting, random, profile, stage, source, nominated));
  }
  return nominations.sort(
    (left, right) =>
      left.nominated - right.nominated || left.account.sequence - right.account.sequence,
  );
}
