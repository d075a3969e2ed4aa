import { useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address';

/** Goes to the address on the screen with the given parts changed. */
export type Go = (change: Partial<Address>) => void;

/** The address on the screen, which is the only store of it. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, currentAddress);
}

/** A part of the address: who needs no more of it is not drawn anew for each day that a slider passes. */
export function useAddressPart<Part extends keyof Address>(part: Part): Address[Part] {
  return useSyncExternalStore(subscribe, () => currentAddress()[part]);
}

export function useFilters(): Address['filters'] {
  return useAddressPart('filters');
}

/** Goes to the address on the screen with the given parts changed. */
export function goTo(change: Partial<Address>): void {
  window.location.hash = changed(change);
}

/** Changes the address in place: the browser's way back leads past it. */
export function passBy(change: Partial<Address>): void {
  showInPlace(changed(change));
}

/** The address as it stands, to come back to. */
export function currentHash(): string {
  return window.location.hash;
}

/** Changes the address so that the way back leads to `before`, whatever was passed by meanwhile. */
export function settleFrom(before: string, change: Partial<Address>): void {
  const hash = changed(change);
  if (hash === before) {
    showInPlace(hash);
    return;
  }
  window.history.replaceState(null, '', before);
  window.location.hash = hash;
}

function changed(change: Partial<Address>): string {
  return writeAddress({ ...readAddress(currentHash()), ...change });
}

function showInPlace(hash: string): void {
  window.history.replaceState(null, '', hash);
  // The browser tells of an address that is replaced to nobody.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

let known = { hash: '', address: readAddress('') };

/** Reads the address from the screen: the same object while it is the same, the same filters while these are. */
function read(): void {
  const hash = currentHash();
  if (known.hash === hash) return;
  const address = readAddress(hash);
  const { filters } = known.address;
  const areSame = JSON.stringify(filters) === JSON.stringify(address.filters);
  known = { hash, address: areSame ? { ...address, filters } : address };
}

/**
 * As it was when all were told of it last. The browser changes the address before it tells of that: whatever
 * is drawn in between would stand at the new address, beside parts that still show the old one.
 */
export function currentAddress(): Address {
  if (listeners.size === 0) read();
  return known.address;
}

const listeners = new Set<() => void>();

function tellAll(): void {
  read();
  for (const listener of [...listeners]) listener();
}

/**
 * One listener tells all. Between the listeners of an event the page is drawn anew: with one for each
 * reader, some parts of it would stand at the new address before others, and each be worked out for itself.
 */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('hashchange', tellAll);
    read();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', tellAll);
  };
}
