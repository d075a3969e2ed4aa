import { useState } from 'react';
import { Checkbox, CheckboxGroup, Input, SearchField } from 'react-aria-components';
import { formatCount } from '../domain/format';
import { isStanding } from '../domain/standings';
import type { FilterDimension } from './filter-menu';
import styles from './filter-menu.module.css';
import { StandingMark } from './standing-mark';

const MANY_SEGMENTS = 8;
/** More than these at once are not read, but searched. */
const MOST_SHOWN = 200;
const STANDING = '@standing';

interface SegmentListProps {
  dimension: FilterDimension;
  ticked: readonly string[];
  onChange: (segments: string[]) => void;
  locale?: string | undefined;
}

/** The segments of one dimension or the values of a trait to tick, with their accounts, and a search where they are many. */
export function SegmentList({ dimension, ticked, onChange, locale }: SegmentListProps) {
  const [search, setSearch] = useState('');
  const known = new Set(dimension.segments.map(({ segment }) => segment));
  // A ticked segment that the data no longer holds stays in sight, so that it can be unticked.
  const gone = ticked.filter((segment) => !known.has(segment));
  const all = [...dimension.segments, ...gone.map((segment) => ({ segment, accounts: 0 }))];
  const wanted = search.trim().toLowerCase();
  const found = all.filter(({ segment }) => segment.toLowerCase().includes(wanted));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      {all.length > MANY_SEGMENTS ? (
        <SearchField
          className={styles.search}
          aria-label={`Search ${dimension.label}`}
          value={search}
          onChange={setSearch}
        >
          <Input
            className={styles.input}
            placeholder={`Search ${formatCount(all.length, locale)}`}
          />
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
            <span className={styles.name}>
              {dimension.name === STANDING && isStanding(segment) ? (
                <StandingMark standing={segment} />
              ) : null}
              {segment}
            </span>
            <span className={styles.count}>{formatCount(accounts, locale)}</span>
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className={styles.none}>None with “{search}”.</p> : null}
        {found.length > shown.length ? (
          <p className={styles.none}>
            {formatCount(found.length - shown.length, locale)} more: search for them.
          </p>
        ) : null}
      </CheckboxGroup>
    </>
  );
}
