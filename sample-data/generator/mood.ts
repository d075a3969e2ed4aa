import type { Account, Setting } from './model';
import { chance, integerBetween, normal, randomFor } from './random';

const quarterDays = 91;
const quarters = 14;

/** How an account feels in each quarter of the history: about −1.5 (angry) to 2 (delighted). */
export type Mood = readonly number[];

/** The mood over time: a level of its own, slow drifts, and in some accounts a break. */
export function makeMood(setting: Setting, account: Account): Mood {
  const random = randomFor(setting.seed, 'mood', account.sequence);
  let level = 0.5 + 0.5 * normal(random);
  const breakAt = chance(random, 0.2) ? integerBetween(random, 4, quarters - 1) : -1;
  const breakBy = chance(random, 0.55) ? -1.1 : 0.9;
  let mood = level + 0.2 * normal(random);
  const moods: number[] = [];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    if (quarter === breakAt) {
      level += breakBy;
      mood += breakBy * 0.8;
    }
    moods.push(mood);
    mood = level + 0.75 * (mood - level) + 0.2 * normal(random);
  }
  return moods;
}

/** The mood on a day. */
export function moodOn(setting: Setting, mood: Mood, day: number): number {
  const quarter = Math.floor((day - setting.start) / quarterDays);
  return mood[Math.min(Math.max(quarter, 0), mood.length - 1)] ?? 0;
}
