// From opening the address to the first painted figure, computed from the sample files: tsx bench/cold-start.ts
// Each run has a fresh browser profile. Prints every run, the medians, and the JavaScript fetched by then.
import { preview } from 'vite';
import { openChromium } from '../test/browser/support/chromium';
import { type FirstFigure, firstFigure, gzipSize } from '../test/browser/support/first-figure';

const RUNS = 5;
const BYTES_PER_KB = 1000;

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The preview server has no address');
const runs: FirstFigure[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await coldStart(address));
await server.close();

for (const { shellPaint, paintedAt } of runs)
  console.log(`shell ${shellPaint.toFixed(0)} ms, first figure ${paintedAt.toFixed(0)} ms`);
console.log(`median of ${RUNS}: shell ${median(runs.map((run) => run.shellPaint)).toFixed(0)} ms`);
console.log(
  `median of ${RUNS}: first figure ${median(runs.map((run) => run.paintedAt)).toFixed(0)} ms`,
);
const fetched = runs[0]?.javascript ?? [];
console.log(
  `JavaScript until the first figure: ${(gzipSize(fetched, 'dist') / BYTES_PER_KB).toFixed(1)} kB gzip`,
);

async function coldStart(url: string): Promise<FirstFigure> {
  const browser = await openChromium('');
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(url, { waitUntil: 'commit' });
  const run = await firstFigure(page);
  await browser.close();
  return run;
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
