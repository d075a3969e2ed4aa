import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { MapExtent } from '../domain/value-map';
import { useEscape } from './use-escape';
import { type Corners, extentBelow, isDrag, type Point } from './value-map-brush';
import type { MapFrame } from './value-map-frame';

export interface BrushOptions {
  /** The part of the map below the finished rectangle. */
  onBrush?: ((extent: MapExtent) => void) | undefined;
}

/**
 * Drawing a rectangle on the map with a mouse or a pen; a finger scrolls the page. The handlers belong to
 * the element that holds the map.
 */
export function useBrush(frame: MapFrame, { onBrush }: BrushOptions) {
  const [corners, setCorners] = useState<Corners | null>(null);
  const start = useRef<Point | null>(null);
  const hasDrawn = useRef(false);

  const end = () => {
    start.current = null;
    if (!corners) return;
    hasDrawn.current = true;
    setCorners(null);
  };
  useEscape(corners !== null, end);

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      hasDrawn.current = false;
      const isMeant = event.button === 0 && event.pointerType !== 'touch';
      if (!onBrush || !isMeant || isOnButton(event.target)) return;
      const point = pointIn(event);
      if (isOnPlot(frame, point)) start.current = point;
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!start.current) return;
      const next = { from: start.current, to: pointIn(event) };
      if (!corners && !isDrag(next)) return;
      if (!corners) event.currentTarget.setPointerCapture(event.pointerId);
      setCorners(next);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (corners && start.current)
        onBrush?.(extentBelow(frame, { from: start.current, to: pointIn(event) }));
      end();
    },
    onPointerCancel: end,
    /** The click that ends a rectangle chooses nothing. */
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (hasDrawn.current) event.stopPropagation();
      hasDrawn.current = false;
    },
  };
  return { corners, handlers };
}

/** Whether an event is that of a button upon the map. */
export function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** Where a pointer is within the element that listens. */
export function pointIn(event: {
  currentTarget: Element;
  clientX: number;
  clientY: number;
}): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function isOnPlot({ plot }: MapFrame, { x, y }: Point): boolean {
  return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
}
