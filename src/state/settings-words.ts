import { formatNumber } from '../domain/format';
import type { Settings } from '../domain/settings';
import { sentenceCase } from '../domain/words';

/** Named one by one up to here. */
const FEW = 2;
const DIGITS = 3;

/** Where the name alone would not say it. */
const LABELS: Partial<Record<keyof Settings, string>> = {
  hot_days: 'Days that an incident stays hot',
  fiscal_year_start: 'Month in which the fiscal year starts',
  opportunities_per_reference: 'Open opportunities per reference',
};

/** A setting as people call it: `aging_days` → `Aging days`. */
function settingLabel(name: keyof Settings): string {
  const words = name.replaceAll('_', ' ');
  return LABELS[name] ?? sentenceCase(words);
}

/** What differs between two settings, "Aging days 365 → 270"; null where it is at most the days looked at. */
export function settingsChangeText(before: Settings, after: Settings): string | null {
  const names = (Object.keys(after) as (keyof Settings)[]).filter(
    (name) =>
      name !== 'as_of' &&
      name !== 'comparison_date' &&
      JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (names.length === 0) return null;
  if (names.length > FEW) return `${names.length} settings: ${names.map(settingLabel).join(', ')}`;
  return names.map((name) => oneChange(name, before[name], after[name])).join('; ');
}

function oneChange(name: keyof Settings, before: unknown, after: unknown): string {
  const label = settingLabel(name);
  const [was, is] = [valueText(before), valueText(after)];
  return was === null || is === null ? `${label} changed` : `${label} ${was} → ${is}`;
}

/** A value in a few characters; null where it has no such form. */
function valueText(value: unknown): string | null {
  if (typeof value === 'number') return formatNumber(value, { digits: DIGITS });
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'string') return value.replaceAll('_', ' ');
  return null;
}
