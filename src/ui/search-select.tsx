import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import popover from './popover.module.css';
import search from './search-menu.module.css';
import styles from './search-select.module.css';
import type { SelectOption } from './select';

export interface SearchSelectProps {
  /** What is chosen, for those who hear it: "Column of domain". */
  label: string;
  options: readonly SelectOption[];
  value: string | null;
  onChange: (value: string) => void;
  placeholder: string;
  /** What the control shows while nothing is chosen. */
  emptyLabel: string;
  /** Said where nothing fits what was typed. */
  emptyText: string;
  /** Whether the choice says that there is nothing. */
  isEmpty?: boolean;
}

/** One choice out of a long list, found by typing a part of it. The list is built when it opens. */
export function SearchSelect(props: SearchSelectProps) {
  const { label, options, value, onChange, emptyLabel, isEmpty = value === null } = props;
  const [isOpen, setOpen] = useState(false);
  const shown = options.find((option) => option.value === value)?.label ?? emptyLabel;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={isEmpty ? `${styles.button} ${styles.empty}` : styles.button}
        aria-label={`${label}: ${shown}`}
      >
        <span className={styles.value}>{shown}</span>
        <svg className={styles.arrow} viewBox="0 0 8 5" aria-hidden="true">
          <path d="M0 0h8L4 5z" />
        </svg>
      </Button>
      <Popover className={popover.popover} placement="bottom start" offset={4}>
        <Dialog className={search.panel} aria-label={label}>
          <Choices {...props} onClose={() => setOpen(false)} onChange={onChange} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices(props: SearchSelectProps & { onClose: () => void }) {
  const { label, options, value, onChange, placeholder, emptyText, onClose } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField className={search.search} aria-label={`Search: ${label}`} autoFocus>
        <Input className={search.input} placeholder={placeholder} />
      </SearchField>
      <ListBox
        className={search.list}
        aria-label={label}
        items={options.map((option) => ({ ...option, id: option.value }))}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          onClose();
          // Nothing is selected where the present choice was chosen again.
          const key = options.find((option) => keys !== 'all' && keys.has(option.value));
          if (key && key.value !== value) onChange(key.value);
        }}
        renderEmptyState={() => <p className={search.none}>{emptyText}</p>}
      >
        {(option) => (
          <ListBoxItem className={popover.option} textValue={option.label}>
            <span className={search.name}>{option.label}</span>{' '}
            {option.detail ? (
              <span className={`${popover.detail} ${styles.detail}`}>{option.detail}</span>
            ) : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
