import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ready } from './support/app';
import { type OwnBrowser, startOwnBrowser } from './support/own-browser';
import { tableSums } from './support/table-sums';

const isLong = process.env.REFSCOPE_LONG !== undefined;
const ACCOUNTS = 400;
/** Long enough a file that a commit takes a while. */
const FIRST = company(ACCOUNTS, 'Retail');
const SECOND = company(ACCOUNTS + 1, 'Media');
const ANSWERS = answers(ACCOUNTS);

/** What is done when the browser dies. `start` tells each step by `report`, and `done` when it is saved. */
interface Deed {
  name: string;
  /** The state that it starts from, and the one that it makes. */
  from: State;
  to: State;
  start: string;
}

type State = 'first' | 'second' | 'edited';

const DEEDS: readonly Deed[] = [
  {
    name: 'import',
    from: 'first',
    to: 'second',
    start: `refscope.importFiles([new File([${JSON.stringify(SECOND)}], 'accounts.csv')], {
      onProgress: ({ step, detail }) => report(step + ' ' + (detail ?? '')),
    })`,
  },
  {
    name: 'restore',
    from: 'second',
    to: 'first',
    start: 'refscope.restoreVersion(refscope.workspace().versions[0].id)',
  },
  { name: 'settings edit', from: 'first', to: 'edited', start: 'refscope.set({ use_cap: 7 })' },
];

/** When the browser dies: at a report of the deed, or some milliseconds after its start. */
type Moment = { report: number } | { after: number } | { done: true };

const LONG: readonly [deed: string, moments: readonly Moment[]][] = [
  ['import', reports(1, 3, 5, 7, 8, 9, 10, 12, 15, 20, 30, 40, 50, 60, 70)],
  ['import', [{ done: true }]],
  ['restore', [...delays(5, 100, 300, 600, 900, 1200), { done: true }]],
  ['settings edit', [...delays(1, 20, 60, 120, 250), { done: true }]],
];

const folder = mkdtempSync(path.join(tmpdir(), 'refscope-kill-'));
const sums = new Map<State, Record<string, string>>();
const inCommit: string[] = [];

/** What each state looks like where nothing is killed. */
async function prepareStates(): Promise<void> {
  await inBrowser('first', async (page) => {
    await imported(page, { 'accounts.csv': FIRST, 'answers.csv': ANSWERS });
    sums.set('first', await tableSums(page));
  });
  copy('first', 'second');
  await inBrowser('second', async (page) => {
    await imported(page, { 'accounts.csv': SECOND });
    sums.set('second', await tableSums(page));
  });
  copy('first', 'edited');
  await inBrowser('edited', async (page) => {
    await page.evaluate(() => window.refscope.set({ use_cap: 7 }));
    sums.set('edited', await tableSums(page));
  });
}

// Processes of the last browser may still be writing.
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 18, retryDelay: 500 }));

describe.runIf(isLong)('a browser that is killed', () => {
  beforeAll(prepareStates);

  for (const [name, moments] of LONG)
    for (const moment of moments)
      it(`during ${name} (${JSON.stringify(moment)}) leaves the state before or after`, async () => {
        const deed = DEEDS.find((one) => one.name === name);
        if (!deed) throw new Error(`There is no ${name}`);
        const victim = nextVictim();
        copy(deed.from, victim);
        const told = await killed(deed, moment, victim);
        await inBrowser(victim, async (page) => {
          const after = await tableSums(page);
          const state = ([deed.from, deed.to] as const).find((one) =>
            isDeepStrictEqual(sums.get(one), after),
          );
          expect(state, `after ${told.at(-1)}`).toBeDefined();
          if (told.includes('done')) expect(state).toBe(deed.to);
          if (told.at(-1)?.startsWith('committing')) inCommit.push(`${told.at(-1)} → ${state}`);
          // What was cut short can be done again.
          await page.evaluate(() => window.refscope.set({ use_cap: 3 }));
        });
      });

  it('was so at least ten times inside the commit', () => {
    console.log(inCommit.join('\n'));
    expect(inCommit.length).toBeGreaterThanOrEqual(10);
  });
});

describe('a browser that is killed while it moves what an earlier version of the app stored', () => {
  const moments: readonly Moment[] = [...reports(1, 2), ...delays(1, 40, 160)];
  for (const moment of isLong ? moments : moments.slice(0, 1))
    it(`(${JSON.stringify(moment)}) has it before or after, and loses nothing`, async () => {
      const victim = nextVictim();
      await killedWhile(moment, victim, async (page, report) => {
        await page.goto(`${inject('address')}sw.js`);
        await page.evaluate(storeAsBefore, [MAPPINGS, ALIASES] as const);
        await page.exposeFunction('report', report);
        await page.addInitScript(tellOfUpgrades);
        await page.goto(inject('address'));
      });
      await inBrowser(victim, async (page) => {
        const { mappings, aliases } = await page.evaluate(() => window.refscope.workspace());
        expect({ mappings, aliases }).toEqual({ mappings: MAPPINGS, aliases: ALIASES });
      });
    });
});

const MAPPINGS = {
  'a;b;c': {
    dataset: 'accounts',
    columns: { account_id: 'a' },
    constants: {},
    scores: [],
    answers: {},
  },
};
const ALIASES = [{ method: 'name', key: 'acme', account_id: '001' }];

/** Stores in the page what the app stored before there were workspaces. */
function storeAsBefore([mappings, aliases]: readonly [unknown, unknown]): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('refscope', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('memory');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('memory', 'readwrite');
      transaction.objectStore('memory').put(mappings, 'mappings');
      transaction.objectStore('memory').put(aliases, 'aliases');
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** Reports when a database of the page is moved to another form, and when that is done. */
function tellOfUpgrades(): void {
  const { open } = IDBFactory.prototype;
  const report = (text: string) => Reflect.get(window, 'report')(text);
  IDBFactory.prototype.open = function (...request) {
    const opening = open.apply(this, request);
    opening.addEventListener('upgradeneeded', () => report('upgrade'));
    opening.addEventListener('success', () => report('upgraded'));
    return opening;
  };
}

/** Does a deed and kills the browser at a moment; gives what the deed reported until then. */
function killed({ from, start }: Deed, moment: Moment, victim: string): Promise<string[]> {
  return killedWhile(moment, victim, async (page, report) => {
    await open(page);
    expect(await tableSums(page)).toEqual(sums.get(from));
    await page.exposeFunction('report', report);
    await page.evaluate(
      `void ${start}.then(() => report('done'), (error) => report('failed ' + error))`,
    );
  });
}

/** Starts something in a browser that dies at a moment; gives what was reported until then. */
async function killedWhile(
  moment: Moment,
  profile: string,
  start: (page: Page, report: (text: string) => void) => Promise<void>,
): Promise<string[]> {
  const told: string[] = [];
  const browser = await startOwnBrowser(path.join(folder, profile));
  let isDying = false;
  await new Promise<void>((isOver, failed) => {
    const end = () => {
      isDying = true;
      void browser.kill().then(isOver, failed);
    };
    const report = (text: string) => {
      told.push(text);
      if ('report' in moment && told.length === moment.report) end();
      else if (text.startsWith('failed')) failed(new Error(text));
      else if (text === 'done' && !('after' in moment) && !isDying) end();
    };
    firstPage(browser)
      .then((page) => start(page, report))
      .then(() => {
        if ('after' in moment) setTimeout(end, moment.after);
      })
      .catch((error: unknown) => {
        // What the dying browser did not answer any more.
        if (!isDying) failed(error);
      });
  });
  return told;
}

async function inBrowser(profile: string, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await startOwnBrowser(path.join(folder, profile));
  try {
    const page = await firstPage(browser);
    await open(page);
    await work(page);
  } finally {
    await browser.kill();
  }
}

async function firstPage({ context }: OwnBrowser): Promise<Page> {
  return context.pages()[0] ?? context.newPage();
}

async function open(page: Page): Promise<void> {
  await page.goto(`${inject('address')}#/data`);
  await ready(page);
}

async function imported(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(
    (texts) =>
      window.refscope.importFiles(
        Object.entries(texts).map(([name, text]) => new File([text], name)),
      ),
    files,
  );
}

let victims = 0;

/** A profile of its own for each browser that dies: what is left of one may still be writing. */
function nextVictim(): string {
  victims += 1;
  return `victim-${victims}`;
}

/** A profile that begins as another one ended. */
function copy(from: string, to: string): void {
  cpSync(path.join(folder, from), path.join(folder, to), {
    recursive: true,
    // Sockets and locks of the browser that is gone.
    filter: (source) => !path.basename(source).startsWith('Singleton'),
  });
}

function reports(...numbers: number[]): Moment[] {
  return numbers.map((report) => ({ report }));
}

function delays(...milliseconds: number[]): Moment[] {
  return milliseconds.map((after) => ({ after }));
}

function company(accounts: number, industry: string): string {
  const rows = Array.from({ length: accounts }, (_, at) => `A${at},Company ${at},${industry}`);
  return `account_id,account_name,industry\n${rows.join('\n')}\n`;
}

function answers(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `A${at},2026-0${1 + (at % 6)}-15,${at % 11}`,
  );
  return `account_id,date,NPS\n${rows.join('\n')}\n`;
}
