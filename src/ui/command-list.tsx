import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import styles from './command-list.module.css';
import popover from './popover.module.css';

export interface Command {
  /** Unique among all. */
  id: string;
  section: string;
  label: string;
  /** A second, quieter text at the right. */
  detail?: string;
  run: () => void;
}

export interface CommandListProps {
  /** What can be done here: "Go to a page, find an account". */
  label: string;
  text: string;
  onText: (text: string) => void;
  /** What fits the text, section by section; whoever uses the list does the searching. */
  commands: readonly Command[];
  onRun: (command: Command) => void;
  /** More may come for the text: Enter then waits for the first. */
  isSearching?: boolean;
  /** Said where nothing fits. */
  emptyText: string;
}

/** A line to type in and the commands that fit; arrow keys walk over them without leaving the line. */
export function CommandList(props: CommandListProps) {
  const { label, text, onText, commands, onRun, isSearching = false, emptyText } = props;
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const first = commands[0];
  useEffect(() => {
    if (wanted === text && first) onRun(first);
  }, [wanted, text, first, onRun]);
  // React Aria opens the option under its own focus; without one, Enter is left to us.
  const submit = () => {
    if (list.current?.querySelector('[data-focused]')) return;
    if (first) onRun(first);
    else if (isSearching) setWanted(text);
  };
  const sections = [...new Set(commands.map(({ section }) => section))];
  return (
    <Autocomplete inputValue={text} onInputChange={onText}>
      <SearchField className={styles.search} aria-label={label} autoFocus onSubmit={submit}>
        {/* A combobox by name: the list scrolls under the arrow keys without having the focus. */}
        <Input
          className={styles.input}
          placeholder={`${label}…`}
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
        />
      </SearchField>
      <ListBox
        ref={list}
        className={styles.list}
        aria-label={label}
        onAction={(key) => {
          const chosen = commands.find(({ id }) => id === key);
          if (chosen) onRun(chosen);
        }}
        renderEmptyState={() => (
          <p className={styles.none}>{isSearching ? 'Searching…' : emptyText}</p>
        )}
      >
        {sections.map((section) => (
          <ListBoxSection key={section} id={section} className={styles.section}>
            <Header className={styles.header}>{section}</Header>
            {commands
              .filter((command) => command.section === section)
              .map((command) => (
                <ListBoxItem
                  key={command.id}
                  id={command.id}
                  className={popover.option}
                  textValue={command.label}
                >
                  <span className={styles.name}>{command.label}</span>{' '}
                  {command.detail ? <span className={popover.detail}>{command.detail}</span> : null}
                </ListBoxItem>
              ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
