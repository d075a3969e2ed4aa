// From opening the address to the first painted figure, computed from the sample files: tsx bench/cold-start.ts
// Each run has a fresh browser profile. Prints every run, the medians, and the JavaScript fetched by then.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { openChromium } from '../test/browser/support/chromium';

const RUNS = 5;
const BYTES_PER_KB = 1000;

interface Run {
  shellPaint: number;
  firstFigure: number;
  javascript: string[];
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The preview server has no address');
const runs: Run[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await coldStart(address));
await server.close();

for (const { shellPaint, firstFigure } of runs)
  console.log(`shell ${shellPaint.toFixed(0)} ms, first figure ${firstFigure.toFixed(0)} ms`);
console.log(`median of ${RUNS}: shell ${median(runs.map((run) => run.shellPaint)).toFixed(0)} ms`);
console.log(
  `median of ${RUNS}: first figure ${median(runs.map((run) => run.firstFigure)).toFixed(0)} ms`,
);
const fetched = runs[0]?.javascript ?? [];
console.log(
  `JavaScript until the first figure: ${(gzipSize(fetched) / BYTES_PER_KB).toFixed(1)} kB gzip`,
);

async function coldStart(url: string): Promise<Run> {
  const browser = await openChromium();
  const page = await browser.newPage();
  const javascript: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') javascript.push(new URL(request.url()).pathname);
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('[data-figure]', { timeout: 120_000 });
  const fetchedByThen = [...javascript];
  const times = await page.evaluate(
    () =>
      new Promise<{ shellPaint: number; firstFigure: number }>((resolve) => {
        requestAnimationFrame(() =>
          resolve({
            shellPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
            firstFigure: performance.now(),
          }),
        );
      }),
  );
  await browser.close();
  return { ...times, javascript: fetchedByThen };
}

function gzipSize(paths: readonly string[]): number {
  return paths
    .filter((file) => !file.includes('.worker'))
    .map((file) => gzipSync(readFileSync(path.join('dist', file))).length)
    .reduce((sum, size) => sum + size, 0);
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
