import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { goTo, query, settled } from '../test/browser/support/app';
import type { SeenFrame, Watched } from './page-watch/page-watch';

interface Point {
  x: number;
  y: number;
}

/** What was measured of one kind of input. */
export interface Interaction {
  name: string;
  /** From the input to the frame that shows its result, in milliseconds. */
  times: number[];
  tasks: Watched['tasks'];
  shifts: Watched['shifts'];
  /** Frames that showed figures of other days or filters than those beside them, unmarked. */
  stale: string[];
}

const START_MS = 120_000;
const LONGEST_MS = 300_000;
const IMPORT_MS = 1_200_000;
/** After it nothing that was asked for is still on its way. */
const CALM_MS = 1_000;
/** Enough for a single count. */
const REST_MS = 300;
const FRAME_MS = 16;
const DRAG_STEPS = 24;
const FILTERED_PAGES = ['overview', 'value-map', 'coverage', 'pipeline', 'accounts'];

/** The script that watches a page, to be run before the page's own. */
export async function watchScript(): Promise<string> {
  const input = path.resolve('bench/page-watch/page-watch.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: input, formats: ['iife'], name: 'pageWatchScript' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The watching script was not built');
  return chunk.code;
}

/** Loads files by the Data page of the app, as a visitor does. */
export async function loadFiles(page: Page, address: string, files: string[]): Promise<void> {
  page.setDefaultTimeout(START_MS);
  await page.goto(`${address}#/data`);
  await page.waitForFunction(
    async () => (await window.refscope?.query('FROM settings'))?.length === 1,
  );
  const done = page.getByRole('list', { name: 'What the last import did' });
  await page.setInputFiles('input[type=file]', files);
  for (const file of files)
    await done.getByText(path.basename(file)).first().waitFor({ timeout: IMPORT_MS });
  page.setDefaultTimeout(LONGEST_MS);
  await settled(page);
}

export interface RunOptions {
  /** The names of the kinds that are measured; null for all. */
  only: readonly string[] | null;
  /** Runs the measurement of a kind, for what is to be seen of it besides. */
  around: (name: string, work: () => Promise<Interaction>) => Promise<Interaction>;
  tell: (found: Interaction) => void;
}

/** Every kind of input, so many times each. */
export async function interactions(
  page: Page,
  repetitions: number,
  { only, around, tell }: RunOptions,
): Promise<Interaction[]> {
  const work: [string, () => Promise<Interaction>][] = [
    ['brush', () => brushDrawn(page, repetitions)],
    ['brush-released', () => brushReleased(page, repetitions)],
    ['slider-keys', () => sliderKeys(page, repetitions)],
    ['slider-drag', () => sliderDragged(page, repetitions)],
    ...FILTERED_PAGES.map((name): [string, () => Promise<Interaction>] => [
      `filter-${name}`,
      () => filtered(page, name, repetitions),
    ]),
  ];
  const found: Interaction[] = [];
  for (const [name, measure] of work) {
    if (only && !only.includes(name)) continue;
    const one = await around(name, measure);
    tell(one);
    found.push(one);
  }
  return found;
}

/** The count beside the rectangle while it is drawn, as fast as a hand moves. */
async function brushDrawn(page: Page, repetitions: number): Promise<Interaction> {
  await goTo(page, '#/value-map');
  await page.waitForTimeout(CALM_MS);
  await begin(page);
  const times: number[] = [];
  const drawn: Point[][] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    // Never the same rectangle again, whose count would be known.
    const points = await dragPoints(page, turn);
    drawn.push(points);
    await drag(page, points, () => page.waitForTimeout(FRAME_MS));
    await page.waitForTimeout(CALM_MS);
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
    await page.waitForTimeout(REST_MS);
    const { frames, inputs } = await seen(page);
    const last = frames.at(-1);
    const moved = inputs.findLast(({ type }) => type === 'pointermove')?.at ?? Number.NaN;
    const shown = frames.find(
      (frame) =>
        frame.at > moved &&
        frame.rectangle === last?.rectangle &&
        frame.note === last?.note &&
        !frame.isNoteBusy,
    );
    times.push((shown?.at ?? Number.NaN) - moved);
    await letGo(page);
  }
  const all = await seen(page);
  const truth = await calmCounts(page, drawn);
  const stale = all.frames
    .filter((frame) => hasCount(frame) && frame.note !== truth.get(frame.rectangle ?? ''))
    .map(({ rectangle, note }) => `${note} instead of ${truth.get(rectangle ?? '')}`);
  return { name: 'brush: last move to its count', times, ...all, stale };
}

/** What is said of each rectangle when the hand rests at it. */
async function calmCounts(page: Page, drawn: Point[][]): Promise<Map<string, string>> {
  const truth = new Map<string, string>();
  for (const points of drawn) {
    await drag(page, points, async () => {
      await page.waitForTimeout(REST_MS);
      const frame = await lastFrame(page);
      if (frame?.rectangle && frame.note) truth.set(frame.rectangle, frame.note);
    });
    await letGo(page);
  }
  return truth;
}

/** Takes the rectangle away without choosing what is in it. */
async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

function hasCount({ note, isNoteBusy }: SeenFrame): boolean {
  return note !== null && /\d/.test(note) && !isNoteBusy;
}

async function brushReleased(page: Page, repetitions: number): Promise<Interaction> {
  await goTo(page, '#/value-map');
  await page.waitForTimeout(CALM_MS);
  await begin(page);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    await drag(page, await dragPoints(page, turn + 0.5), () => page.waitForTimeout(FRAME_MS));
    times.push(await timed(page, 'pointerup', () => page.mouse.up()));
    times.push(await timed(page, 'keydown', () => page.keyboard.press('Escape')));
  }
  return finished(page, 'brush: released, and let go', times);
}

async function sliderKeys(page: Page, repetitions: number): Promise<Interaction> {
  await goTo(page, '#/overview');
  await page.getByRole('slider', { name: 'As-of date' }).focus();
  await page.waitForTimeout(CALM_MS);
  await begin(page);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    const press = async () => {
      for (let key = 0; key < turn % 4; key += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('PageDown');
    };
    times.push(
      await timed(page, 'keydown', turn % 2 === 0 ? press : () => page.keyboard.press('End')),
    );
    await page.waitForTimeout(CALM_MS);
  }
  await page.keyboard.press('End');
  return finished(page, 'as-of date: keys', times);
}

async function sliderDragged(page: Page, repetitions: number): Promise<Interaction> {
  await goTo(page, '#/overview');
  await page.waitForTimeout(CALM_MS);
  await begin(page);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    const { x, y } = await thumb(page);
    const way = turn % 2 === 0 ? -3 : 3;
    const move = async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= DRAG_STEPS; step += 1) {
        await page.mouse.move(x + way * step, y);
        await page.waitForTimeout(FRAME_MS);
      }
      await page.mouse.up();
    };
    times.push(await timed(page, 'pointerup', move));
    await page.waitForTimeout(CALM_MS);
  }
  await page.keyboard.press('End');
  return finished(page, 'as-of date: dragged', times);
}

/** A filter put on and taken off in the menu, by keys. */
async function filtered(page: Page, name: string, repetitions: number): Promise<Interaction> {
  await goTo(page, `#/${name}`);
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Standing' }).waitFor();
  await page.keyboard.press('Tab');
  await page.waitForTimeout(CALM_MS);
  await begin(page);
  const times: number[] = [];
  for (let turn = 0; turn < 2 * repetitions; turn += 1) {
    times.push(await timed(page, 'keydown', () => page.keyboard.press('Space')));
    // The segments stand in the order of their names: another one every other time.
    if (turn % 2 === 1) await page.keyboard.press('Tab');
  }
  const found = await finished(page, `filter on and off: ${name}`, times);
  await page.keyboard.press('Escape');
  return found;
}

/** From an input to its painted result. */
async function timed(page: Page, type: string, input: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => window.pageWatch.expect(wanted), type);
  await input();
  return page.evaluate(() => window.pageWatch.result());
}

async function finished(page: Page, name: string, times: number[]): Promise<Interaction> {
  await settled(page);
  await page.waitForTimeout(CALM_MS);
  const all = await seen(page);
  return { name, times, ...all, stale: await staleFrames(page, all.frames) };
}

/** Frames not marked as old that showed other figures than the same days and filters show in the end. */
async function staleFrames(page: Page, frames: readonly SeenFrame[]): Promise<string[]> {
  const shown = frames.filter(({ isBusy, isSettled }) => !isBusy && isSettled);
  // The last settled frame of each question is the truth; the console says whether it is.
  const truth = new Map(shown.map(({ asked, figures }) => [asked, figures]));
  const wrong = frames
    .filter(({ isBusy, asked, figures }) => !isBusy && truth.get(asked) !== figures)
    .map(({ asked, figures }) => `${asked}: ${figures}, not ${truth.get(asked)}`);
  const [counted] = await query(
    page,
    "SELECT count(*) FILTER (WHERE standing = 'ready')::INTEGER AS ready FROM standing",
  );
  const ready = Number(counted?.ready).toLocaleString('en-GB');
  const last = frames.at(-1);
  if (
    last?.figures.includes('Ready references') &&
    !last.figures.includes(`Ready references${ready}`)
  )
    wrong.push(`${last.figures}: ${ready} are ready`);
  return wrong;
}

function seen(page: Page): Promise<Watched> {
  return page.evaluate(() => window.pageWatch.seen());
}

function begin(page: Page): Promise<void> {
  return page.evaluate(() => window.pageWatch.begin());
}

async function lastFrame(page: Page): Promise<SeenFrame | undefined> {
  return (await seen(page)).frames.at(-1);
}

/** Corners of growing rectangles on the map, other ones at each turn. */
async function dragPoints(page: Page, turn: number): Promise<Point[]> {
  const box = await page.locator('main svg[role=group]').first().boundingBox();
  if (!box) throw new Error('There is no map');
  return Array.from({ length: DRAG_STEPS + 1 }, (_, step) => ({
    x: box.x + box.width * (0.45 - 0.01 * turn + 0.02 * step),
    y: box.y + box.height * (0.25 + 0.005 * turn + 0.02 * step),
  }));
}

async function drag(
  page: Page,
  [start, ...points]: readonly Point[],
  afterEach: () => Promise<unknown>,
): Promise<void> {
  if (!start) return;
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    await afterEach();
  }
}

/** The middle of the slider's thumb. */
function thumb(page: Page): Promise<Point> {
  return page.getByRole('slider', { name: 'As-of date' }).evaluate((input) => {
    const { x, y, width, height } = (
      input.closest('[class*=thumb]') ?? input
    ).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Runs work with the profiler of the page's main thread on, and gives what it wrote. */
export async function profileOf<T>(
  session: CDPSession,
  work: () => Promise<T>,
): Promise<{ result: T; profile: unknown }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  return { result, profile };
}
