import { type MouseEvent, type PointerEvent, useEffect, useMemo, useState } from 'react';
import type { Standing } from '../domain/standings';
import { EmptyState } from '../ui/states';
import chart from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import { useRovingMarks } from './roving-marks';
import styles from './value-map.module.css';
import { ValueMapHint } from './value-map-hint';
import { mapHeight, mapLayout, markAt } from './value-map-layout';
import { ValueMapLegend } from './value-map-legend';
import { ValueMapPlot } from './value-map-plot';
import {
  byValue,
  type ValueMapRow,
  type ValueMapThresholds,
  valueMapSummary,
} from './value-map-rows';

const DEFAULT_THRESHOLDS: ValueMapThresholds = { value: 50, sentiment: 0 };
const NONE: readonly string[] = [];

export interface ValueMapProps {
  rows: readonly ValueMapRow[];
  currency: string;
  thresholds?: ValueMapThresholds;
  /** The ids of the accounts to name, the most important first. */
  notable?: readonly string[];
  onSelect?: (accountId: string) => void;
  /** Given, the standings above the map are buttons. */
  onSelectStanding?: (standing: Standing) => void;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** Every account by strategic value and current sentiment; area is revenue, colour and shape standing. */
export function ValueMap(props: ValueMapProps) {
  const { rows, onSelectStanding, locale } = props;
  if (rows.length === 0) return <EmptyState title="No accounts to place on the map." />;
  return (
    <div>
      <ValueMapLegend rows={rows} onSelectStanding={onSelectStanding} locale={locale} />
      <MapField {...props} />
    </div>
  );
}

function MapField(props: ValueMapProps) {
  const { rows, currency, notable = NONE, onSelect, summary, locale } = props;
  const thresholds = props.thresholds ?? DEFAULT_THRESHOLDS;
  const [width, setWidth] = useState(600);
  const [active, setActive] = useState<{ id: string; isFocused: boolean } | null>(null);
  const layout = useMemo(() => mapLayout(rows, width), [rows, width]);
  const order = useMemo(() => rows.toSorted(byValue).map((row) => row.account_id), [rows]);
  const roving = useRovingMarks({
    order,
    onSelect,
    onFocus: (id) => setActive(id === null ? null : { id, isFocused: true }),
  });
  useEscape(active !== null, () => setActive(null));
  const markUnder = (event: { currentTarget: Element; clientX: number; clientY: number }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return markAt(layout, event.clientX - left, event.clientY - top);
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const id = markUnder(event)?.row.account_id;
    if (id === undefined) setActive((now) => (now?.isFocused ? now : null));
    else if (id !== active?.id) setActive({ id, isFocused: false });
  };
  // Beside the keyboard's way over the marks: the pointer may miss a small mark by a little.
  const pointer = {
    onClick(event: MouseEvent<HTMLElement>) {
      const mark = markUnder(event);
      if (mark) onSelect?.(mark.row.account_id);
    },
    onPointerMove: follow,
    onPointerLeave: () => setActive((now) => (now?.isFocused ? now : null)),
  };
  const shown = active && [...layout.marks, ...layout.strays].find(isOf(active.id));
  return (
    <div
      className={`${chart.chart} ${shown && onSelect ? styles.selectable : styles.map}`}
      {...roving.handlers}
      {...pointer}
    >
      <MeasuredChart height={(measured) => mapHeight(measured, rows)} onWidth={setWidth}>
        {() => (
          <ValueMapPlot
            layout={layout}
            thresholds={thresholds}
            notable={notable}
            currency={currency}
            locale={locale}
            isSelectable={onSelect !== undefined}
            label={summary ?? valueMapSummary(rows, thresholds, locale)}
            tabIndex={roving.tabIndex}
          />
        )}
      </MeasuredChart>
      {shown ? (
        <ValueMapHint
          mark={shown}
          layout={layout}
          currency={currency}
          locale={locale}
          isFocused={active.isFocused}
        />
      ) : null}
    </div>
  );
}

function isOf(id: string) {
  return ({ row }: { row: ValueMapRow }) => row.account_id === id;
}

/** Escape first puts the hint away; only the next one reaches the page. */
function useEscape(isActive: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!isActive) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  });
}
