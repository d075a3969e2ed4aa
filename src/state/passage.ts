import { type Address, readAddress } from './address';
import { currentHash, passBy, settleFrom } from './use-address';

/** Browsers refuse addresses that are replaced more often than about a hundred times in ten seconds. */
const PASS_MILLISECONDS = 150;
/** A key that is held down moves again within this time: still one way. */
const SETTLE_MILLISECONDS = 400;

/** What changes of the address at which the way began. */
type Step = (start: Address) => Partial<Address>;

/** A way through many addresses that is one step of the browser's way back, as when a slider is dragged. */
export interface Passage {
  /** Goes on to an address that is only passed by; of many in quick succession the last one counts. */
  pass: (step: Step) => void;
  /** Stays there, unless it goes on at once. */
  settle: (step: Step) => void;
}

/** The ways of one control, which hears of the end of each. */
export function createPassage(onEnd: () => void): Passage {
  let start: string | null = null;
  let passed = '';
  let waiting: Partial<Address> | null = null;
  let next: number | undefined;
  let end: number | undefined;

  function goOn(): void {
    next = undefined;
    if (waiting === null) return;
    passBy(waiting);
    passed = currentHash();
    waiting = null;
    next = window.setTimeout(goOn, PASS_MILLISECONDS);
  }

  function arrive(from: string, change: Partial<Address>): void {
    window.clearTimeout(next);
    goOn();
    // Whoever went elsewhere meanwhile is left there.
    if (currentHash() === passed) settleFrom(from, change);
    start = null;
    onEnd();
  }

  function pass(step: Step): { from: string; change: Partial<Address> } {
    window.clearTimeout(end);
    start ??= currentHash();
    const change = step(readAddress(start));
    waiting = change;
    if (next === undefined) goOn();
    return { from: start, change };
  }

  return {
    pass,
    settle(step) {
      const { from, change } = pass(step);
      end = window.setTimeout(() => arrive(from, change), SETTLE_MILLISECONDS);
    },
  };
}
