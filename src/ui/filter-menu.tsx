import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { SegmentChoice } from '../domain/dimensions';
import chip from './chip.module.css';
import styles from './filter-menu.module.css';
import popover from './popover.module.css';

// Fetched when it is opened: nothing of it is needed before.
const FilterPanel = lazy(async () => ({
  default: (await import('./filter-panel')).FilterPanel,
}));

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

/** A chip that opens all dimensions with their segments to tick. */
export function FilterMenu({ dimensions, value, onChange, label, locale }: FilterMenuProps) {
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
          <Suspense>
            <FilterPanel
              dimensions={dimensions}
              value={value}
              onChange={onChange}
              locale={locale}
            />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
