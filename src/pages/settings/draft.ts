import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';

/** Edits that are not in force yet; what was typed and is no number is NaN. */
export type Draft = Partial<Settings>;

/** Settings that are no edits: the days looked at belong to the address. */
const DAYS: readonly (keyof Settings)[] = ['as_of', 'comparison_date'];

/** What a user would have to type again. */
const OWN_WORK: readonly (keyof Settings)[] = ['strategy', 'rates'];

/** What of a draft differs from the settings in force. */
export function pendingChange(draft: Draft, settings: Settings): Draft {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([name, value]) => !isSame(value, settings[name as keyof Settings]),
    ),
  );
}

/** The edit that brings back every default, but for the days looked at and what the user wrote themself. */
export function defaultsEdit(): Draft {
  return Object.fromEntries(
    Object.entries(DEFAULT_SETTINGS).filter(
      ([name]) => ![...DAYS, ...OWN_WORK].some((kept) => kept === name),
    ),
  );
}

/** The settings that are not at their default, the days looked at apart. */
export function changedSettings(settings: Settings): (keyof Settings)[] {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return names.filter(
    (name) => !DAYS.includes(name) && !isSame(settings[name], DEFAULT_SETTINGS[name]),
  );
}

/** Whether anything is not at its default beside the user's own strategy and rates. */
export function isResettable(settings: Settings): boolean {
  return changedSettings(settings).some((name) => !OWN_WORK.includes(name));
}

/** Whether two values say the same; what is no number is the same as itself and nothing else. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}
