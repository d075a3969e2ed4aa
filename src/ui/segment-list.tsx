import { useState } from 'react';
import { Checkbox, CheckboxGroup, Input, SearchField } from 'react-aria-components';
import { formatCount } from '../domain/format';
import type { FilterDimension } from './filter-menu';
import styles from './filter-menu.module.css';

const MANY_SEGMENTS = 8;

interface SegmentListProps {
  dimension: FilterDimension;
  ticked: readonly string[];
  onChange: (segments: string[]) => void;
  locale?: string | undefined;
}

/** The segments of one dimension to tick, with their accounts, and a search where they are many. */
export function SegmentList({ dimension, ticked, onChange, locale }: SegmentListProps) {
  const [search, setSearch] = useState('');
  const known = new Set(dimension.segments.map(({ segment }) => segment));
  // A ticked segment that the data no longer holds stays in sight, so that it can be unticked.
  const gone = ticked.filter((segment) => !known.has(segment));
  const all = [...dimension.segments, ...gone.map((segment) => ({ segment, accounts: 0 }))];
  const wanted = search.trim().toLowerCase();
  const shown = all.filter(({ segment }) => segment.toLowerCase().includes(wanted));
  return (
    <>
      {all.length > MANY_SEGMENTS ? (
        <SearchField
          className={styles.search}
          aria-label={`Search ${dimension.label}`}
          value={search}
          onChange={setSearch}
        >
          <Input className={styles.input} placeholder={`Search ${all.length} segments`} />
        </SearchField>
      ) : null}
      <CheckboxGroup
        className={styles.list}
        aria-label={dimension.label}
        value={[...ticked]}
        onChange={onChange}
      >
        {shown.map(({ segment, accounts }) => (
          <Checkbox key={segment} value={segment} className={styles.segment}>
            <span className={styles.box}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1.5 5.5L4 8l4.5-6" />
              </svg>
            </span>
            <span className={styles.name}>{segment}</span>
            <span className={styles.count}>{formatCount(accounts, locale)}</span>
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className={styles.none}>No segment with “{search}”.</p> : null}
      </CheckboxGroup>
    </>
  );
}
