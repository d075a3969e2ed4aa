/** Work that is done one after the other, each as soon as the one before it has left. */
export interface Turns {
  /** Waits for its turn, in which it begins; gives the way to leave, whether it began or not. */
  wait: (begin: () => void) => () => void;
  /** Whether any waits or is under way. */
  isBusy: () => boolean;
  /** Hears of every change; gives the way to hear no more. */
  subscribe: (listener: () => void) => () => void;
}

/** An empty queue; `later` runs what it is given after inputs and frames had their chance. */
export function createTurns(later: (work: () => void) => void): Turns {
  const waiting: { begin: () => void }[] = [];
  const listeners = new Set<() => void>();
  let current: { begin: () => void } | null = null;

  function tellAll(): void {
    for (const listener of [...listeners]) listener();
  }

  function next(): void {
    if (current !== null) return;
    current = waiting.shift() ?? null;
    if (current === null) tellAll();
    else current.begin();
  }

  return {
    wait(begin) {
      const turn = { begin };
      waiting.push(turn);
      tellAll();
      later(next);
      return () => {
        const place = waiting.indexOf(turn);
        if (place >= 0) waiting.splice(place, 1);
        if (current === turn) current = null;
        later(next);
      };
    },
    isBusy: () => current !== null || waiting.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
