import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address';

/** Goes to an address: the one on the screen with the given parts changed. */
export type Go = (change: Partial<Address>) => void;

/** The address on the screen, and how to change it. The address itself is the only store of it. */
export function useAddress(): [Address, Go] {
  const hash = useSyncExternalStore(subscribe, currentHash);
  const address = useMemo(() => readAddress(hash), [hash]);
  const go = useCallback((change: Partial<Address>) => goTo(change), []);
  return [address, go];
}

/** Changes the address from outside of React, as the console does. */
export function goTo(change: Partial<Address>): void {
  window.location.hash = writeAddress({ ...readAddress(currentHash()), ...change });
}

function currentHash(): string {
  return window.location.hash;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
