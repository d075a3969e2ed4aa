import { useMemo, useState } from 'react';
import type { Standing } from '../domain/standings';
import type { MapExtent } from '../domain/value-map';
import { EmptyState } from '../ui/states';
import { useRovingMarks } from './roving-marks';
import { useEscape } from './use-escape';
import type { Point } from './value-map-brush';
import { MarkRing, ValueMapHint } from './value-map-hint';
import { mapLayout, markAt } from './value-map-layout';
import { ValueMapLegend } from './value-map-legend';
import { ValueMapPlot } from './value-map-plot';
import type { ValueMapThresholds } from './value-map-rows';
import { byValue, mapSummary, totalsOf, type ValueMapRow } from './value-map-rows';
import { type MapChoices, MapStage } from './value-map-stage';

const DEFAULT_THRESHOLDS: ValueMapThresholds = { value: 50, sentiment: 0 };
const NONE: readonly string[] = [];

export interface ValueMapProps extends MapChoices {
  rows: readonly ValueMapRow[];
  currency: string;
  thresholds?: ValueMapThresholds;
  /** The part of the map that is shown; the whole unless told. */
  extent?: MapExtent;
  /** The ids of the accounts to name, the most important first. */
  notable?: readonly string[];
  /** The account that is looked at. */
  chosen?: string | null;
  onSelect?: (accountId: string) => void;
  /** Given, the standings above the map are buttons. */
  onSelectStanding?: (standing: Standing) => void;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** Every account by strategic value and current sentiment; area is revenue, colour and shape standing. */
export function ValueMap(props: ValueMapProps) {
  if (props.rows.length === 0) return <EmptyState title="No accounts to place on the map." />;
  return <MapField {...props} />;
}

function MapField(props: ValueMapProps) {
  const { rows, currency, notable = NONE, chosen, onSelect, extent, locale } = props;
  const thresholds = props.thresholds ?? DEFAULT_THRESHOLDS;
  const [width, setWidth] = useState(600);
  const [active, setActive] = useState<{ id: string; isFocused: boolean } | null>(null);
  const layout = useMemo(() => mapLayout(rows, width, extent), [rows, width, extent]);
  const totals = useMemo(() => totalsOf(rows, thresholds), [rows, thresholds]);
  const order = useMemo(() => rows.toSorted(byValue).map((row) => row.account_id), [rows]);
  const roving = useRovingMarks({
    order,
    onSelect,
    onFocus: (id) => setActive(id === null ? null : { id, isFocused: true }),
  });
  useEscape(active !== null, () => setActive(null));
  const follow = (point: Point | null) => {
    const id = point ? markAt(layout, point.x, point.y)?.row.account_id : undefined;
    if (id === undefined) setActive((now) => (now?.isFocused ? now : null));
    else if (id !== active?.id) setActive({ id, isFocused: false });
  };
  const press = ({ x, y }: Point) => {
    const mark = markAt(layout, x, y);
    if (mark) onSelect?.(mark.row.account_id);
  };
  const markOf = (id: string | null | undefined) =>
    [...layout.marks, ...layout.strays].find(({ row }) => row.account_id === id);
  const shown = markOf(active?.id);
  const looked = markOf(chosen);
  return (
    <div>
      <ValueMapLegend
        standings={totals.standings}
        onSelectStanding={props.onSelectStanding}
        locale={locale}
      />
      <MapStage
        frame={layout}
        thresholds={thresholds}
        quadrants={totals.quadrants}
        choices={props}
        isPointing={shown !== undefined && onSelect !== undefined}
        handlers={roving.handlers}
        onWidth={setWidth}
        onPoint={follow}
        onPress={press}
        locale={locale}
        hint={
          <>
            {looked ? <MarkRing mark={looked} layout={layout} isFocused={false} /> : null}
            {shown && active ? (
              <ValueMapHint
                mark={shown}
                layout={layout}
                currency={currency}
                locale={locale}
                isFocused={active.isFocused}
              />
            ) : null}
          </>
        }
      >
        <ValueMapPlot
          layout={layout}
          thresholds={thresholds}
          notable={notable}
          currency={currency}
          locale={locale}
          isSelectable={onSelect !== undefined}
          label={props.summary ?? mapSummary(totals, locale)}
          tabIndex={roving.tabIndex}
        />
      </MapStage>
    </div>
  );
}
