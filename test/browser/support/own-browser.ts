import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { CHROMIUM_ARGUMENTS, QUICK_TO_OPEN } from './chromium';

/** A Chromium with a profile on the disk, whose process the test can kill. */
export interface OwnBrowser {
  context: BrowserContext;
  /** Ends the browser's own process as a crash would, and waits until it is gone. */
  kill: () => Promise<void>;
}

const LONGEST_START_MS = 30_000;

/** Starts a browser on a profile folder, which a killed one may have left behind. */
export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const executable = chromiumPath();
  if (executable === undefined) throw new Error('There is no Chromium: npm test installs it');
  const started = spawn(
    executable,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...CHROMIUM_ARGUMENTS,
      `--js-flags=${QUICK_TO_OPEN}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await endpointOf(started));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window');
  return {
    context,
    async kill() {
      const isGone = once(started, 'exit');
      started.kill('SIGKILL');
      await isGone;
    },
  };
}

/** The address at which a browser says that it listens. */
function endpointOf(started: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const late = setTimeout(() => failed(new Error(`No endpoint: ${said}`)), LONGEST_START_MS);
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const endpoint = /ws:\/\/\S+/.exec(said)?.[0];
      if (endpoint === undefined) return;
      clearTimeout(late);
      found(endpoint);
    });
    started.once('exit', () => failed(new Error(`Chromium ended at once: ${said}`)));
  });
}
