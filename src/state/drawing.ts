import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { createTurns } from './turns';

const turns = createTurns((work) => setTimeout(work));

/**
 * The latest value as it may be drawn. To draw the answers of a whole page at once holds it up for several
 * frames: each has a turn, in which React draws it in between of inputs.
 */
export function useDrawnInTurn<Value>(latest: Value): Value {
  const [drawn, setDrawn] = useState({ value: latest });
  const isDrawn = drawn.value === latest;
  useEffect(
    () =>
      isDrawn ? undefined : turns.wait(() => startTransition(() => setDrawn({ value: latest }))),
    [isDrawn, latest],
  );
  return drawn.value;
}

/** Whether something came that is not drawn yet. */
export function useIsDrawing(): boolean {
  return useSyncExternalStore(turns.subscribe, turns.isBusy);
}

/** The same, at this very moment. */
export const isDrawing = turns.isBusy;
