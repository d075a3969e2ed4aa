import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

/** Something that waits to be drawn. */
interface Turn {
  draw: () => void;
}

const waiting: Turn[] = [];
const listeners = new Set<() => void>();
let current: Turn | null = null;

function next(): void {
  if (current !== null) return;
  current = waiting.shift() ?? null;
  if (current === null) tellAll();
  else current.draw();
}

/** Waits for its turn; gives the way to leave, drawn or not. */
function wait(draw: () => void): () => void {
  const turn = { draw };
  waiting.push(turn);
  tellAll();
  later();
  return () => {
    const place = waiting.indexOf(turn);
    if (place >= 0) waiting.splice(place, 1);
    if (current === turn) current = null;
    later();
  };
}

/** Between one and the next there is room for inputs and frames. */
function later(): void {
  setTimeout(next);
}

function tellAll(): void {
  for (const listener of [...listeners]) listener();
}

/**
 * The latest value as it may be drawn. To draw the answers of a whole page at once holds it up for several
 * frames: each has a turn, in which React draws it in between of inputs.
 */
export function useDrawnInTurn<Value>(latest: Value): Value {
  const [drawn, setDrawn] = useState({ value: latest });
  const isDrawn = drawn.value === latest;
  useEffect(
    () => (isDrawn ? undefined : wait(() => startTransition(() => setDrawn({ value: latest })))),
    [isDrawn, latest],
  );
  return drawn.value;
}

/** Whether something came that is not drawn yet. */
export function useIsDrawing(): boolean {
  return useSyncExternalStore(subscribe, isDrawing);
}

/** The same, at this very moment. */
export function isDrawing(): boolean {
  return current !== null || waiting.length > 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
