// From opening the address to the first painted figure of the sample: npm run bench -- --only start
// Each run has a fresh browser profile: a first visit, and a second one that finds the files in the browser's cache.
import { preview } from 'vite';
import { openChromium } from '../test/browser/support/chromium';
import { type FirstFigure, firstFigure, gzipSize } from '../test/browser/support/first-figure';
import { keepReport } from './report';

const RUNS = 7;
const BYTES_PER_KB = 1000;
const SHELL_MS = 300;
const FIGURE_MS = 1500;
const JAVASCRIPT_KB = 350;

interface Visit extends FirstFigure {
  /** When the database had answered a first question, in milliseconds from the opening of the address. */
  answered: number;
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The preview server has no address');
const first: Visit[] = [];
const second: Visit[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const browser = await openChromium('');
  const context = await browser.newContext({ serviceWorkers: 'block' });
  first.push(await visit(address));
  second.push(await visit(address));
  await browser.close();

  async function visit(url: string): Promise<Visit> {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    const figure = await firstFigure(page);
    const answered = await page.evaluate(async () => {
      await window.refscope.query('FROM settings');
      return performance.now();
    });
    await page.close();
    return { ...figure, answered };
  }
}
await server.close();

keepReport({
  bench: 'start',
  of: 'The sample in the built app, from this machine. The Overview is painted from answers that come with the app; the database answers later.',
  measures: [
    { name: 'shell, first visit', unit: 'ms', values: first.map(({ shellPaint }) => shellPaint) },
    {
      name: 'first figure, first visit',
      unit: 'ms',
      values: first.map(({ paintedAt }) => paintedAt),
      goal: FIGURE_MS,
    },
    {
      name: 'the database answers, first visit',
      unit: 'ms',
      values: first.map(({ answered }) => answered),
    },
    {
      name: 'shell, second visit',
      unit: 'ms',
      values: second.map(({ shellPaint }) => shellPaint),
      goal: SHELL_MS,
    },
    {
      name: 'first figure, second visit',
      unit: 'ms',
      values: second.map(({ paintedAt }) => paintedAt),
      goal: FIGURE_MS,
    },
    {
      name: 'the database answers, second visit',
      unit: 'ms',
      values: second.map(({ answered }) => answered),
    },
    {
      name: 'JavaScript until the first figure, gzip',
      unit: 'kB',
      values: first.map(({ javascript }) => gzipSize(javascript, 'dist') / BYTES_PER_KB),
      goal: JAVASCRIPT_KB,
    },
  ],
});
