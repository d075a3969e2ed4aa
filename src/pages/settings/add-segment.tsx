import { useState } from 'react';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatMoney } from '../../domain/format';
import type { StrategySegment } from '../../queries/strategy-segments';
import { SearchMenu } from '../../ui/search-menu';
import { useCurrency } from '../shared/use-currency';

/** So many are listed at once; the others are found by typing. */
const LISTED = 50;

interface AddSegmentProps {
  dimension: string;
  /** Those that the strategy does not list. */
  segments: readonly StrategySegment[];
  onAdd: (segment: string) => void;
}

/** Adds a segment of the data to the strategy. */
export function AddSegment({ dimension, segments, onAdd }: AddSegmentProps) {
  const currency = useCurrency();
  const [text, setText] = useState('');
  if (segments.length === 0) return null;
  const wanted = text.trim().toLowerCase();
  const found = segments.filter(({ segment }) => segment.toLowerCase().includes(wanted));
  const name = dimensionLabel(dimension).toLowerCase();
  return (
    <SearchMenu
      isAtStart
      label={`Add a segment (${formatCount(segments.length)} not in the strategy)`}
      title={`Segments of ${name}`}
      placeholder={`Search ${segments.length} segments`}
      text={text}
      onText={setText}
      options={found.slice(0, LISTED).map(({ segment, open_pipeline }) => ({
        value: segment,
        label: segment,
        detail: `${formatMoney(open_pipeline, currency, { compact: true })} open`,
      }))}
      onChoose={({ value }) => {
        setText('');
        onAdd(value);
      }}
      emptyText={`No segment with “${text}” is outside the strategy.`}
    />
  );
}
