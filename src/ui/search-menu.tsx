import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import { Button } from './button';
import popover from './popover.module.css';
import styles from './search-menu.module.css';

export interface SearchOption {
  value: string;
  label: string;
  /** A second, quieter text at the right. */
  detail?: string;
}

export interface SearchMenuProps {
  /** The text of the button that opens the search. */
  label: string;
  /** What is chosen, for those who hear it: "The account of halden.com". */
  title: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  /** What fits the text; whoever uses the menu does the searching. */
  options: readonly SearchOption[];
  onChoose: (option: SearchOption) => void;
  /** Said where nothing fits. */
  emptyText: string;
  isDisabled?: boolean;
  /** The button begins a line. */
  isAtStart?: boolean;
}

/** A button that opens a search, and the list of what was found to choose one from. */
export function SearchMenu(props: SearchMenuProps) {
  const { label, title, placeholder, text, onText, options, onChoose, emptyText } = props;
  return (
    <DialogTrigger>
      <Button
        variant="quiet"
        aria-label={`${label} ${title}`}
        isDisabled={props.isDisabled ?? false}
        isAtStart={props.isAtStart ?? false}
      >
        {label}
      </Button>
      <Popover className={popover.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.panel} aria-label={title}>
          {({ close }) => (
            <Autocomplete inputValue={text} onInputChange={onText}>
              <SearchField className={styles.search} aria-label={title} autoFocus>
                <Input className={styles.input} placeholder={placeholder} />
              </SearchField>
              <ListBox
                className={styles.list}
                aria-label={title}
                items={options.map((option) => ({ ...option, id: option.value }))}
                onAction={(key) => {
                  const chosen = options.find(({ value }) => value === key);
                  if (!chosen) return;
                  close();
                  onChoose(chosen);
                }}
                renderEmptyState={() => <p className={styles.none}>{emptyText}</p>}
              >
                {(option) => (
                  <ListBoxItem className={popover.option} textValue={option.label}>
                    <span className={styles.name}>{option.label}</span>{' '}
                    {option.detail ? <span className={popover.detail}>{option.detail}</span> : null}
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
