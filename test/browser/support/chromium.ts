import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../../../scripts/chromium.mjs';

/** A headless Chromium that keeps to itself: no background traffic of its own. */
export function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium: npm test installs it');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
