import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** A place in a grid, counted from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

interface RovingGridOptions {
  rows: number;
  columns: number;
  /** Where the Tab key first leads. */
  start: GridPlace;
}

const STEP: Record<string, GridPlace | undefined> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
};

/**
 * Makes the buttons of a grid one stop of the Tab key: arrow keys walk over them, Home and End go to the
 * ends of a line, with Ctrl to those of the grid. Buttons carry `data-cell="row,column"`; the one at
 * `stop` has tabIndex 0, the others −1.
 */
export function useRovingGrid({ rows, columns, start }: RovingGridOptions) {
  const [current, setCurrent] = useState(start);
  const last = { row: rows - 1, column: columns - 1 };
  const stop = {
    row: Math.min(current.row, last.row),
    column: Math.min(current.column, last.column),
  };
  const handlers = {
    onFocus(event: FocusEvent<HTMLElement>) {
      const place = placeOf(event.target);
      if (place) setCurrent(place);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const from = placeOf(event.target);
      if (!from || event.altKey || event.metaKey) return;
      const to = target(event, from, last);
      if (!to) return;
      event.preventDefault();
      focusCell(event.currentTarget, to);
    },
  };
  return { handlers, stop };
}

/** Puts the focus on the button of a place. */
export function focusCell(grid: Element, { row, column }: GridPlace): void {
  const button = grid.querySelector(`[data-cell="${row},${column}"]`);
  if (button instanceof HTMLElement) button.focus();
}

function target(
  { key, ctrlKey }: KeyboardEvent,
  from: GridPlace,
  last: GridPlace,
): GridPlace | undefined {
  if (key === 'Home') return { row: ctrlKey ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? last.row : from.row, column: last.column };
  const step = STEP[key];
  return step && { row: from.row + step.row, column: from.column + step.column };
}

function placeOf(element: EventTarget): GridPlace | null {
  if (!(element instanceof Element)) return null;
  const [row, column] = (element.getAttribute('data-cell') ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
