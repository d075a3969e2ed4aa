import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../../../scripts/chromium.mjs';

/**
 * Tests open the database often and ask it little: functions are compiled when they are first called, and once.
 * What measures leaves this to the browser.
 */
export const QUICK_TO_OPEN = '--wasm-lazy-compilation --no-wasm-tier-up';

/** It keeps to itself: no background traffic of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium that keeps to itself: no background traffic of its own. */
export function openChromium(
  javascriptFlags = QUICK_TO_OPEN,
  ownArguments: readonly string[] = [],
): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium: npm test installs it');
  return chromium.launch({
    executablePath,
    args: [
      ...CHROMIUM_ARGUMENTS,
      ...ownArguments,
      ...(javascriptFlags === '' ? [] : [`--js-flags=${javascriptFlags}`]),
    ],
  });
}
