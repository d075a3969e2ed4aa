import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import popover from './popover.module.css';
import styles from './select.module.css';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  /** A second, quieter text at the right, such as a count. */
  detail?: string;
}

export interface SelectProps<Value extends string = string> {
  label: string;
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** The small form for a chart's tools; its label is heard but not seen. */
  isCompact?: boolean;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One choice out of a list that opens. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, isCompact = false, placeholder, isDisabled } = props;
  const choose = (key: unknown) => {
    const chosen = options.find((option) => option.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <AriaSelect
      className={isCompact ? `${styles.select} ${styles.compact}` : styles.select}
      value={value}
      onChange={choose}
      aria-label={isCompact ? label : undefined}
      placeholder={placeholder ?? 'Choose…'}
      isDisabled={isDisabled ?? false}
    >
      {isCompact ? null : <Label className={styles.label}>{label}</Label>}
      <Button className={styles.button}>
        <SelectValue className={styles.value}>
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <svg className={styles.arrow} viewBox="0 0 8 5" aria-hidden="true">
          <path d="M0 0h8L4 5z" />
        </svg>
      </Button>
      <Popover
        className={`${popover.popover} ${styles.popover}`}
        offset={4}
        placement={isCompact ? 'bottom end' : 'bottom start'}
      >
        <ListBox className={styles.list} items={options.map((option) => ({ ...option }))}>
          {(option) => (
            <ListBoxItem className={popover.option} id={option.value} textValue={option.label}>
              <span>{option.label}</span>{' '}
              {option.detail ? <span className={popover.detail}>{option.detail}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
