import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { type SegmentChoice, withChosen } from '../domain/dimensions';
import { Button as PlainButton } from './button';
import chip from './chip.module.css';
import styles from './filter-menu.module.css';
import popover from './popover.module.css';
import { SegmentList } from './segment-list';

export interface FilterDimension {
  /** The name in the model, `size_band`. */
  name: string;
  /** The name for people, "Size band". */
  label: string;
  segments: readonly { segment: string; accounts: number }[];
}

export interface FilterMenuProps {
  dimensions: readonly FilterDimension[];
  value: readonly SegmentChoice[];
  onChange: (value: SegmentChoice[]) => void;
  label?: string;
  locale?: string;
}

/** A chip that opens all dimensions with their segments to tick; arrow keys choose among dimensions. */
export function FilterMenu({ dimensions, value, onChange, label, locale }: FilterMenuProps) {
  const [opened, setOpened] = useState<string>();
  const shown = dimensions.find(({ name }) => name === opened) ?? dimensions[0];
  const tickedIn = (dimension: string) =>
    value.filter((choice) => choice.dimension === dimension).map((choice) => choice.segment);
  return (
    <DialogTrigger>
      <Button className={chip.chip} isDisabled={dimensions.length === 0}>
        {label ?? 'Filter'}
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" stroke="currentColor">
          <path d="M4 0v8M0 4h8" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className={popover.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.panel} aria-label="Filter accounts">
          <ListBox
            className={styles.dimensions}
            aria-label="Dimension"
            autoFocus
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={shown ? [shown.name] : []}
            onSelectionChange={(keys) => setOpened([...keys].map(String)[0])}
          >
            {dimensions.map((dimension) => {
              const ticked = tickedIn(dimension.name).length;
              return (
                <ListBoxItem
                  key={dimension.name}
                  id={dimension.name}
                  className={popover.option}
                  textValue={dimension.label}
                >
                  <span>{dimension.label}</span>{' '}
                  {ticked > 0 ? <span className={popover.detail}>{ticked} on</span> : null}
                </ListBoxItem>
              );
            })}
          </ListBox>
          <div className={styles.segments}>
            {shown ? (
              <SegmentList
                key={shown.name}
                dimension={shown}
                ticked={tickedIn(shown.name)}
                onChange={(segments) => onChange(withChosen(value, shown.name, segments))}
                locale={locale}
              />
            ) : null}
            {value.length > 0 ? (
              <div className={styles.foot}>
                <PlainButton variant="quiet" onPress={() => onChange([])}>
                  Clear all {value.length}
                </PlainButton>
              </div>
            ) : null}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
