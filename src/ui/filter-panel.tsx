import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { withChosen } from '../domain/dimensions';
import { Button } from './button';
import type { FilterMenuProps } from './filter-menu';
import styles from './filter-menu.module.css';
import popover from './popover.module.css';
import { SegmentList } from './segment-list';

/** All dimensions with their segments to tick; arrow keys choose among dimensions. */
export function FilterPanel({
  dimensions,
  value,
  onChange,
  locale,
}: Omit<FilterMenuProps, 'label'>) {
  const [opened, setOpened] = useState<string>();
  const shown = dimensions.find(({ name }) => name === opened) ?? dimensions[0];
  const tickedIn = (dimension: string) =>
    value.filter((choice) => choice.dimension === dimension).map((choice) => choice.segment);
  return (
    <>
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
            <Button variant="quiet" onPress={() => onChange([])}>
              Clear all {value.length}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
