import type { ComponentProps, MouseEvent, PointerEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../domain/format';
import type { MapExtent } from '../domain/value-map';
import chart from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import { quadrantNames } from './quadrant-names';
import { type BrushOptions, isOnButton, pointIn, useBrush } from './use-brush';
import styles from './value-map.module.css';
import { type Corners, extentBelow, type Point, rectangleOn } from './value-map-brush';
import { type MapFrame, mapHeight } from './value-map-frame';
import { QUADRANT_NAME, type Quadrant, type ValueMapThresholds } from './value-map-rows';

/** What can be chosen on a map of either kind. */
export interface MapChoices extends BrushOptions {
  /** Given, the names of the quadrants are buttons. */
  onSelectQuadrant?: ((quadrant: Quadrant) => void) | undefined;
  /** What is said of the part below the rectangle while it is drawn: "37 accounts". */
  brushNote?: ((extent: MapExtent) => ReactNode) | undefined;
}

interface MapStageProps {
  frame: MapFrame;
  thresholds: ValueMapThresholds;
  quadrants: Record<Quadrant, number>;
  choices: MapChoices;
  /** Whether a click under the pointer would choose something. */
  isPointing: boolean;
  /** The keyboard's way over the marks. */
  handlers: Pick<ComponentProps<'div'>, 'onFocus' | 'onBlur' | 'onKeyDown'>;
  onWidth: (width: number) => void;
  onPoint: (point: Point | null) => void;
  onPress: (point: Point) => void;
  /** The drawing itself. */
  children: ReactNode;
  hint: ReactNode;
  locale?: string | undefined;
}

/** What both kinds of map stand on: the pointer, the rectangle drawn with it, the quadrants' buttons. */
export function MapStage(props: MapStageProps) {
  const { frame, choices, onPoint, onPress, children } = props;
  const brush = useBrush(frame, choices);
  const look = [
    chart.chart,
    styles.stage,
    choices.onBrush && styles.brushable,
    props.isPointing && styles.selectable,
  ];
  const pointer = {
    ...brush.handlers,
    onPointerMove(event: PointerEvent<HTMLElement>) {
      brush.handlers.onPointerMove(event);
      onPoint(brush.corners || isOnButton(event.target) ? null : pointIn(event));
    },
    onPointerLeave: () => onPoint(null),
    // Beside the keyboard's way over the marks: the pointer may miss a small mark by a little.
    onClick(event: MouseEvent<HTMLElement>) {
      if (!isOnButton(event.target)) onPress(pointIn(event));
    },
  };
  return (
    <div className={look.filter(Boolean).join(' ')} {...props.handlers} {...pointer}>
      <MeasuredChart height={mapHeight} onWidth={props.onWidth}>
        {() => children}
      </MeasuredChart>
      <QuadrantButtons {...props} />
      {brush.corners ? (
        <BrushRectangle frame={frame} corners={brush.corners} note={choices.brushNote} />
      ) : (
        props.hint
      )}
    </div>
  );
}

/** Over each quadrant's written name a button, since a drawing has none. */
function QuadrantButtons({ frame, thresholds, quadrants, choices, locale }: MapStageProps) {
  const { onSelectQuadrant } = choices;
  if (!onSelectQuadrant) return null;
  return quadrantNames(frame, thresholds, quadrants, locale).map(({ quadrant, box }) => (
    <Button
      key={quadrant}
      className={styles.quadrant ?? ''}
      style={{
        left: box.left - 4,
        top: box.top - 4,
        width: box.right - box.left + 8,
        height: box.bottom - box.top + 8,
      }}
      onPress={() => onSelectQuadrant(quadrant)}
      isDisabled={quadrants[quadrant] === 0}
      aria-label={`Show only ${QUADRANT_NAME[quadrant].toLowerCase()}: ${formatCount(quadrants[quadrant], locale)}`}
    />
  ));
}

interface BrushRectangleProps {
  frame: MapFrame;
  corners: Corners;
  note: MapChoices['brushNote'];
}

function BrushRectangle({ frame, corners, note }: BrushRectangleProps) {
  return (
    <div className={styles.brush} style={rectangleOn(frame, corners)}>
      {note ? <span className={styles.brushNote}>{note(extentBelow(frame, corners))}</span> : null}
    </div>
  );
}
