import { expect, it } from 'vitest';
import { createTurns } from '../../src/state/turns';

/** A queue whose later comes when the test says so. */
function queue() {
  const due: (() => void)[] = [];
  const turns = createTurns((work) => due.push(work));
  return {
    turns,
    goOn: () => {
      for (let work = due.shift(); work; work = due.shift()) work();
    },
  };
}

it('one begins after the other has left, in the order in which they came', () => {
  const { turns, goOn } = queue();
  const begun: string[] = [];
  const leaveFirst = turns.wait(() => begun.push('first'));
  const leaveSecond = turns.wait(() => begun.push('second'));
  expect(begun).toEqual([]);
  goOn();
  expect(begun).toEqual(['first']);
  leaveFirst();
  expect(begun).toEqual(['first']);
  goOn();
  expect(begun).toEqual(['first', 'second']);
  leaveSecond();
  goOn();
  expect(turns.isBusy()).toBe(false);
});

it('who leaves before its turn never begins, and holds up nobody', () => {
  const { turns, goOn } = queue();
  const begun: string[] = [];
  const leaveFirst = turns.wait(() => begun.push('first'));
  const leaveSecond = turns.wait(() => begun.push('second'));
  turns.wait(() => begun.push('third'));
  leaveSecond();
  goOn();
  leaveFirst();
  goOn();
  expect(begun).toEqual(['first', 'third']);
});

it('is busy from the first that waits to the last that leaves, and tells of both', () => {
  const { turns, goOn } = queue();
  const told: boolean[] = [];
  const hearNoMore = turns.subscribe(() => told.push(turns.isBusy()));
  expect(turns.isBusy()).toBe(false);
  const leave = turns.wait(() => undefined);
  expect(told).toEqual([true]);
  goOn();
  leave();
  goOn();
  expect(told.at(-1)).toBe(false);
  hearNoMore();
  turns.wait(() => undefined);
  expect(told.at(-1)).toBe(false);
});
