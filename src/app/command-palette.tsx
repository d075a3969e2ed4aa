import { useState } from 'react';
import { useStore } from 'zustand';
import { accountSearchQuestion } from '../queries/account-search';
import { lookedAtDaysQuestion } from '../queries/looked-at-days';
import { readAddress } from '../state/address';
import { useNotices } from '../state/notices-context';
import { useSession, useSessionState } from '../state/session-context';
import { goTo, useAddress } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { type Command, CommandList } from '../ui/command-list';
import { Modal } from '../ui/modal';
import type { SavedView } from '../workspace/user-notes';
import {
  accountCommands,
  dayCommands,
  filterCommands,
  forgetViewCommands,
  matching,
  pageCommands,
  settingsCommands,
  viewCommands,
} from './commands';
import { asOfPicks, lookAt } from './looked-at';
import { useFilterDimensions } from './use-filter-dimensions';
import { useSettingsSteps } from './use-settings-steps';

const ACCOUNTS_SHOWN = 8;
const FILTERS_SHOWN = 8;

/** What opens in the place of the palette. */
interface Ways {
  onHelp: () => void;
  onSaveView: () => void;
}

interface CommandPaletteProps extends Ways {
  onClose: () => void;
}

/** Everything that can be reached from anywhere, by typing a part of its name. */
export function CommandPalette({ onClose, ...ways }: CommandPaletteProps) {
  const [text, setText] = useState('');
  const { commands, isSearching } = useCommands(text.trim(), ways);
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  return (
    <Modal label="Search and commands" onClose={onClose}>
      <CommandList
        label="Go to a page, find an account, filter"
        text={text}
        onText={setText}
        commands={commands}
        onRun={run}
        isSearching={isSearching}
        emptyText={`Nothing with “${text}”.`}
      />
    </Modal>
  );
}

function useCommands(
  text: string,
  { onHelp, onSaveView }: Ways,
): { commands: Command[]; isSearching: boolean } {
  const address = useAddress();
  const { filters } = address;
  const found = useQuestion(accountSearchQuestion, { text, limit: ACCOUNTS_SHOWN });
  const latest = useQuestion(lookedAtDaysQuestion, {}).data?.[0]?.latest_day ?? null;
  const dimensions = useFilterDimensions();
  const settings = useSessionState((state) => state);
  const steps = useSettingsSteps();
  const picks = asOfPicks(latest, settings.settings.fiscal_year_start);
  const views = useViews(onSaveView);
  const always: Command[] = [
    ...dayCommands(picks, (day) => goTo(lookAt(day, latest)(address))),
    ...settingsCommands(settings, steps),
    { id: 'help', section: 'Help', label: 'Keyboard shortcuts', detail: '?', run: onHelp },
  ];
  const clear: Command[] =
    filters.length > 0
      ? [
          {
            id: 'clear',
            section: 'Filters',
            label: 'Clear all filters',
            run: () => goTo({ filters: [] }),
          },
        ]
      : [];
  if (text === '')
    return {
      commands: [...pageCommands(goTo), ...views.open, ...clear, ...always],
      isSearching: false,
    };
  // Accounts that fitted what was typed before are not offered: Enter would open the wrong one.
  const accounts = found.isPlaceholderData ? [] : (found.data ?? []);
  const commands = [
    ...matching([...pageCommands(goTo), ...views.open, ...always, ...views.forget], text),
    ...matching([...clear, ...filterCommands(dimensions, filters, goTo)], text).slice(
      0,
      FILTERS_SHOWN,
    ),
    // Last, for they come a little later: nothing moves from under the finger.
    ...accountCommands(accounts, goTo),
  ];
  return { commands, isSearching: found.isFetching };
}

/** The saved views as commands, and what forgets them, with the way back. */
function useViews(save: () => void): { open: Command[]; forget: Command[] } {
  const { views } = useSession();
  const { say } = useNotices();
  const saved = useStore(views.store);
  const open = (hash: string) => goTo(readAddress(hash));
  const forget = (view: SavedView) =>
    void views.remove(view.name).then(() =>
      say({
        text: `The view “${view.name}” is forgotten.`,
        action: { label: 'Undo', run: () => void views.save(view) },
      }),
    );
  return { open: viewCommands(saved, { open, save }), forget: forgetViewCommands(saved, forget) };
}
