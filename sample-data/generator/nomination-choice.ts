import type { Setting } from './model';
import { moodOn } from './mood';
import type { Profile } from './profiles';
import { clamp, exponential, pickWeighted, type Random, sampleOf } from './random';

/** Where nominations come from, and how often. */
export const sources: readonly { readonly name: string; readonly share: number }[] = [
  { name: 'sales', share: 0.27 },
  { name: 'services', share: 0.15 },
  { name: 'executive', share: 0.12 },
  { name: 'advisory board', share: 0.1 },
  { name: 'community', share: 0.11 },
  { name: 'largest revenue', share: 0.11 },
  { name: 'marquee', share: 0.09 },
  { name: 'other', share: 0.05 },
];

/** What the programme of the default company looks for or neglects, by industry. */
const attention: Readonly<Record<string, number>> = {
  Healthcare: 0.3,
  'Financial services': 2.1,
  'Public sector': 0,
  Media: 0.6,
};

const segmentAttention: Readonly<Record<string, number>> = {
  Enterprise: 1.6,
  'Mid-market': 0.8,
  SMB: 0.35,
};

function freshness(setting: Setting, profile: Profile): number {
  const newest = profile.newestRelationship;
  if (newest === undefined) return 0.03;
  return setting.asOf - newest.day <= 365 ? 1 : 0.5;
}

function sourceWeight(setting: Setting, profile: Profile, source: string, day: number): number {
  const moodThen = exponential(2 * clamp(moodOn(setting, profile.mood, day), -1.5, 1.5));
  const moodNow = exponential(2.6 * clamp(moodOn(setting, profile.mood, setting.asOf), -1.5, 1.2));
  if (source === 'sales') return moodThen;
  if (source === 'largest revenue') return profile.revenue / 50_000;
  if (source === 'marquee') return profile.account.turnover / 1e9;
  return moodNow;
}

/** Whom a source nominates on a day, out of those not nominated yet. */
export function chooseNominee(
  setting: Setting,
  random: Random,
  candidates: readonly Profile[],
  source: string,
  day: number,
): Profile {
  return pickWeighted(random, sampleOf(random, candidates, 500), (profile) => {
    const { industry, segment, since } = profile.account;
    const theme = setting.stories ? (attention[industry] ?? 1) : 1;
    if (theme === 0 || profile.answers.length === 0 || since > day - 60) return 0;
    const preference = theme * (segmentAttention[segment] ?? 1) * freshness(setting, profile);
    return preference * sourceWeight(setting, profile, source, day);
  });
}

/** Public-sector customers that were put on the list although nobody there is happy. */
export function disappointedPublicCustomers(
  setting: Setting,
  candidates: readonly Profile[],
): Profile[] {
  if (!setting.stories) return [];
  return candidates
    .filter((profile) => profile.account.industry === 'Public sector')
    .filter((profile) => (profile.newestRelationship?.score ?? 10) <= 6)
    .sort((left, right) => right.account.weight - left.account.weight)
    .slice(0, 2);
}
