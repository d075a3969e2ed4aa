import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Standing } from '../domain/standings';
import type { MapExtent } from '../domain/value-map';
import { DensityHint } from './density-hint';
import { cellAt, densityCells, neighbour } from './density-layout';
import { DensityLegend } from './density-legend';
import { DensityPlot } from './density-plot';
import type { DensityRow } from './density-rows';
import { useRovingMarks } from './roving-marks';
import { useEscape } from './use-escape';
import type { Point } from './value-map-brush';
import { mapFrame } from './value-map-frame';
import { MarkRing, ValueMapHint } from './value-map-hint';
import { markAt, placedMarks } from './value-map-layout';
import { ValueMapLegend } from './value-map-legend';
import {
  type MapTotals,
  mapSummary,
  type ValueMapRow,
  type ValueMapThresholds,
} from './value-map-rows';
import { type MapChoices, MapStage } from './value-map-stage';

export interface DensityMapProps extends MapChoices {
  bins: readonly DensityRow[];
  /** The accounts that are named and drawn as marks, the most important first. */
  notable: readonly ValueMapRow[];
  totals: MapTotals;
  currency: string;
  thresholds: ValueMapThresholds;
  /** The part of the map that is shown. */
  extent: MapExtent;
  /** The account that is looked at. */
  chosen?: string | null;
  onSelect?: (accountId: string) => void;
  onSelectBin?: (bin: DensityRow) => void;
  /** Given, the standings above the map are buttons. */
  onSelectStanding?: (standing: Standing) => void;
  locale?: string;
}

/** How many accounts stand where, in shades, where they are too many for marks of their own. */
export function DensityMap(props: DensityMapProps) {
  const { bins, notable, totals, currency, thresholds, extent, locale } = props;
  const [width, setWidth] = useState(600);
  const [active, setActive] = useState<{ id: string; isFocused: boolean } | null>(null);
  const [reached, setReached] = useState<string>();
  const reach = useCallback((id: string) => flushSync(() => setReached(id)), []);
  const { noSignal, noValue } = totals;
  const frame = useMemo(
    () => mapFrame({ width, noSignal, noValue, extent }),
    [width, noSignal, noValue, extent],
  );
  const cells = useMemo(() => densityCells(frame, bins), [frame, bins]);
  const marks = useMemo(() => placedMarks(frame, notable), [frame, notable]);
  const places = useMemo(
    () => [
      ...cells.map(({ id, left, top, width, height }) => ({
        id,
        x: left + width / 2,
        y: top + height / 2,
      })),
      ...marks.map(({ row, x, y }) => ({ id: row.account_id, x, y })),
    ],
    [cells, marks],
  );
  const markOf = (id: string | null | undefined) => marks.find(({ row }) => row.account_id === id);
  const choose = (id: string) => {
    const cell = cells.find((one) => one.id === id);
    if (cell) props.onSelectBin?.(cell.row);
    else props.onSelect?.(id);
  };
  const roving = useRovingMarks({
    order: places.map(({ id }) => id),
    next: (id, key) => neighbour(places, id, key),
    onSelect: choose,
    onReach: reach,
    onFocus: (id) => setActive(id === null ? null : { id, isFocused: true }),
  });
  useEscape(active !== null, () => setActive(null));
  const idAt = ({ x, y }: Point) =>
    markAt({ marks, strays: [] }, x, y)?.row.account_id ?? cellAt(cells, x, y)?.id;
  const follow = (point: Point | null) => {
    const id = point ? idAt(point) : undefined;
    if (id === undefined) setActive((now) => (now?.isFocused ? now : null));
    else if (id !== active?.id) setActive({ id, isFocused: false });
  };
  const press = (point: Point) => {
    const id = idAt(point);
    if (id !== undefined) choose(id);
  };
  const mark = markOf(active?.id);
  const cell = cells.find(({ id }) => id === active?.id);
  const looked = markOf(props.chosen);
  const about = { layout: frame, currency, locale, isFocused: active?.isFocused ?? false };
  return (
    <div>
      <ValueMapLegend
        standings={totals.standings}
        onSelectStanding={props.onSelectStanding}
        locale={locale}
      />
      <DensityLegend bins={bins} locale={locale} />
      <MapStage
        frame={frame}
        thresholds={thresholds}
        quadrants={totals.quadrants}
        choices={props}
        isPointing={
          (cell && props.onSelectBin) !== undefined || (mark && props.onSelect) !== undefined
        }
        handlers={roving.handlers}
        onWidth={setWidth}
        onPoint={follow}
        onPress={press}
        locale={locale}
        hint={
          <>
            {looked ? <MarkRing mark={looked} layout={frame} isFocused={false} /> : null}
            {mark ? <ValueMapHint mark={mark} {...about} /> : null}
            {cell ? (
              <DensityHint cell={cell} {...about} isSelectable={props.onSelectBin !== undefined} />
            ) : null}
          </>
        }
      >
        <DensityPlot
          frame={frame}
          cells={cells}
          reached={cells.find(({ id }) => id === reached)}
          marks={marks}
          notable={notable}
          quadrants={totals.quadrants}
          thresholds={thresholds}
          currency={currency}
          locale={locale}
          isSelectable={props.onSelectBin !== undefined}
          label={mapSummary(totals, locale)}
          tabIndex={roving.tabIndex}
        />
      </MapStage>
    </div>
  );
}
