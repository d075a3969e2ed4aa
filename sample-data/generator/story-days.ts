import { dayOf } from './days';
import type { Setting } from './model';
import { storyAsOf } from './story-model';

/** The day of a date in a story, moved along with the as-of date of the company. */
export function storyDay(setting: Setting, date: string): number {
  return dayOf(date) + setting.asOf - dayOf(storyAsOf);
}

/** The same for a date that may be empty. */
export function optionalStoryDay(setting: Setting, date: string): number | null {
  return date === '' ? null : storyDay(setting, date);
}
