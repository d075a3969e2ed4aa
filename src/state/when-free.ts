import type { Session } from './session';

/** Does something as soon as no import is under way, which would be lost with the page. */
export function whenFree({ store }: Pick<Session, 'store'>, work: () => void): void {
  if (store.getState().progress === null) {
    work();
    return;
  }
  const stop = store.subscribe(({ progress }) => {
    if (progress !== null) return;
    stop();
    work();
  });
}
