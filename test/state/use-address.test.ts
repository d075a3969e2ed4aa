import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentAddress, subscribe } from '../../src/state/use-address';

const screen = Object.assign(new EventTarget(), { location: { hash: '#/overview' } });

beforeEach(() => {
  vi.stubGlobal('window', screen);
  screen.location.hash = '#/overview';
});

afterEach(() => vi.unstubAllGlobals());

/** As the browser does: the address is another one at once, and that is told a task later. */
function arriveAt(hash: string): { tell: () => void } {
  screen.location.hash = hash;
  return { tell: () => screen.dispatchEvent(new Event('hashchange')) };
}

it('is read anew only when all are told, so that nothing is drawn at two addresses', () => {
  const seen: string[] = [];
  const leave = subscribe(() => seen.push(currentAddress().page));
  const { tell } = arriveAt('#/coverage');
  expect(currentAddress().page).toBe('overview');
  tell();
  expect(currentAddress().page).toBe('coverage');
  expect(seen).toEqual(['coverage']);
  leave();
});

it('is that on the screen where nobody listens yet, and from the first who does', () => {
  arriveAt('#/pipeline');
  expect(currentAddress().page).toBe('pipeline');
  arriveAt('#/accounts');
  const leave = subscribe(() => undefined);
  expect(currentAddress().page).toBe('accounts');
  leave();
});

it('has the same filters while they are the same, on every page', () => {
  const leave = subscribe(() => undefined);
  arriveAt('#/overview?in.region=EMEA').tell();
  const { filters } = currentAddress();
  arriveAt('#/coverage?in.region=EMEA').tell();
  expect(currentAddress().filters).toBe(filters);
  arriveAt('#/coverage?in.region=APAC').tell();
  expect(currentAddress().filters).not.toBe(filters);
  leave();
});
