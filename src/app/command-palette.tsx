import { useState } from 'react';
import { accountSearchQuestion } from '../queries/account-search';
import { lookedAtDaysQuestion } from '../queries/looked-at-days';
import { useSessionState } from '../state/session-context';
import { goTo, useAddress } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { type Command, CommandList } from '../ui/command-list';
import { Modal } from '../ui/modal';
import {
  accountCommands,
  dayCommands,
  filterCommands,
  matching,
  pageCommands,
  settingsCommands,
} from './commands';
import { asOfPicks, lookAt } from './looked-at';
import { useFilterDimensions } from './use-filter-dimensions';
import { useSettingsSteps } from './use-settings-steps';

const ACCOUNTS_SHOWN = 8;
const FILTERS_SHOWN = 8;

interface CommandPaletteProps {
  onClose: () => void;
  onHelp: () => void;
}

/** Everything that can be reached from anywhere, by typing a part of its name. */
export function CommandPalette({ onClose, onHelp }: CommandPaletteProps) {
  const [text, setText] = useState('');
  const { commands, isSearching } = useCommands(text.trim(), onHelp);
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
  onHelp: () => void,
): { commands: Command[]; isSearching: boolean } {
  const address = useAddress();
  const { filters } = address;
  const found = useQuestion(accountSearchQuestion, { text, limit: ACCOUNTS_SHOWN });
  const latest = useQuestion(lookedAtDaysQuestion, {}).data?.[0]?.latest_day ?? null;
  const dimensions = useFilterDimensions();
  const settings = useSessionState((state) => state);
  const steps = useSettingsSteps();
  const picks = asOfPicks(latest, settings.settings.fiscal_year_start);
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
    return { commands: [...pageCommands(goTo), ...clear, ...always], isSearching: false };
  // Accounts that fitted what was typed before are not offered: Enter would open the wrong one.
  const accounts = found.isPlaceholderData ? [] : (found.data ?? []);
  const commands = [
    ...matching([...pageCommands(goTo), ...always], text),
    ...matching([...clear, ...filterCommands(dimensions, filters, goTo)], text).slice(
      0,
      FILTERS_SHOWN,
    ),
    // Last, for they come a little later: nothing moves from under the finger.
    ...accountCommands(accounts, goTo),
  ];
  return { commands, isSearching: found.isFetching };
}
