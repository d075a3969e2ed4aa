import { dimensionLabel, type SegmentChoice, withChosen } from '../domain/dimensions';
import { formatCount, formatDay } from '../domain/format';
import type { FoundAccount } from '../queries/account-search';
import type { SettingsState } from '../state/settings-desk';
import { settingsChangeText } from '../state/settings-words';
import type { Go } from '../state/use-address';
import type { Command } from '../ui/command-list';
import type { QuickPick } from '../ui/date-chip';
import type { FilterDimension } from '../ui/filter-menu';
import type { SavedView } from '../workspace/user-notes';
import { NAVIGATION } from './navigation';

/** The ways to the pages. */
export function pageCommands(go: Go): Command[] {
  return NAVIGATION.map(({ page, title }) => ({
    id: `page ${page}`,
    section: 'Pages',
    label: title,
    run: () => go({ page }),
  }));
}

/** The ways to the accounts that were found. */
export function accountCommands(found: readonly FoundAccount[], go: Go): Command[] {
  return found.map(({ account_id, account_name, domain }) => ({
    id: `account ${account_id}`,
    section: 'Accounts',
    label: account_name,
    detail: domain ?? account_id,
    run: () => go({ page: 'account', account: account_id }),
  }));
}

/** Each segment and trait: put on, or taken off where it is on. */
export function filterCommands(
  dimensions: readonly FilterDimension[],
  filters: readonly SegmentChoice[],
  go: Go,
): Command[] {
  return dimensions.flatMap(({ name, segments }) => {
    const chosen = filters
      .filter(({ dimension }) => dimension === name)
      .map(({ segment }) => segment);
    return segments.map(({ segment, accounts }) => {
      const isOn = chosen.includes(segment);
      const others = chosen.filter((other) => other !== segment);
      return {
        id: `filter ${name} ${segment}`,
        section: 'Filters',
        label: `${dimensionLabel(name)}: ${segment}`,
        detail: isOn ? 'on; takes it off' : `${formatCount(accounts)} accounts`,
        run: () => go({ filters: withChosen(filters, name, isOn ? others : [...others, segment]) }),
      };
    });
  });
}

/** The saved views, and the way to save this one. */
export function viewCommands(
  views: readonly SavedView[],
  { open, save }: { open: (hash: string) => void; save: () => void },
): Command[] {
  return [
    ...views.map(({ name, hash }) => ({
      id: `view ${name}`,
      section: VIEWS,
      label: name,
      run: () => open(hash),
    })),
    { id: 'save view', section: VIEWS, label: 'Save this view…', run: save },
  ];
}

/** The way to forget each saved view. */
export function forgetViewCommands(
  views: readonly SavedView[],
  forget: (view: SavedView) => void,
): Command[] {
  return views.map((view) => ({
    id: `forget view ${view.name}`,
    section: VIEWS,
    label: `Forget the view “${view.name}”`,
    run: () => forget(view),
  }));
}

const VIEWS = 'Views';

/** The days that are worth a single click. */
export function dayCommands(picks: readonly QuickPick[], look: (day: string) => void): Command[] {
  return picks.map(({ label, day }) => ({
    id: `day ${day}`,
    section: 'As of',
    label: `As of ${formatDay(day)}`,
    detail: label.toLowerCase(),
    run: () => look(day),
  }));
}

interface Steps {
  undo: () => void;
  redo: () => void;
}

/** What can be taken back and done again. */
export function settingsCommands(state: SettingsState, { undo, redo }: Steps): Command[] {
  const { settings, past, future } = state;
  const [before, after] = [past.at(-1), future.at(-1)];
  return [
    ...(before
      ? [{ id: 'undo', label: `Undo ${settingsChangeText(before, settings) ?? ''}`, run: undo }]
      : []),
    ...(after
      ? [{ id: 'redo', label: `Redo ${settingsChangeText(settings, after) ?? ''}`, run: redo }]
      : []),
  ].map((command) => ({ ...command, section: 'Settings' }));
}

/** The commands with every word of a text in them, whatever the case and accents. */
export function matching(commands: readonly Command[], text: string): Command[] {
  const words = folded(text).split(/\s+/);
  return commands.filter(({ label, section }) => {
    const name = folded(`${section} ${label}`);
    return words.every((word) => name.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
