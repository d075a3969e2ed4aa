// The first and the proven plan for a large company, in Chromium: npm run bench:plan --
// [--candidates n] [--picks n] [--runs n]. Each run has another company and a page of its own.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../test/browser/support/chromium';
import type { PlanSize, TimedPlan } from './plan-page/plan-page';
import { builtPage } from './served';
import { median } from './statistics';

const LONGEST_MS = 120_000;
const PERCENT = 100;

const { values: options } = parseArgs({
  options: {
    candidates: { type: 'string', default: '5000' },
    picks: { type: 'string', default: '25' },
    runs: { type: 'string', default: '5' },
  },
});
const { server, address } = await builtPage(
  'bench/plan-page',
  path.join(tmpdir(), 'refscope-bench', 'plan-page'),
);
const browser = await openChromium('');
const runs: TimedPlan[] = [];
for (let seed = 1; seed <= Number(options.runs); seed += 1)
  runs.push(
    await planOf({
      candidates: Number(options.candidates),
      picks: Number(options.picks),
      seed,
    }),
  );
console.log(
  `${options.candidates} candidates, ${runs[0]?.segments} segments, ${options.picks} picks, Chromium ${browser.version()}`,
);
console.table(runs.map(figures));
console.log(
  `median of ${runs.length}: first answer ${medianOf(({ firstMilliseconds }) => firstMilliseconds)} ms, ` +
    `proof or bound ${medianOf(({ proofMilliseconds }) => proofMilliseconds)} ms, ` +
    `stability ${medianOf(({ stabilityMilliseconds }) => stabilityMilliseconds)} ms`,
);
await browser.close();
await server.close();

async function planOf(size: PlanSize): Promise<TimedPlan> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_MS);
  await page.goto(address);
  await page.waitForFunction(() => 'planBench' in window);
  const run = await page.evaluate((asked) => window.planBench(asked), size);
  await page.close();
  return run;
}

function figures(run: TimedPlan) {
  const room = (objective: number, bound: number) =>
    `${(PERCENT * Math.max(0, bound / objective - 1)).toFixed(2)} %`;
  return {
    'first, ms': Math.round(run.firstMilliseconds),
    greedy: run.greedy.toFixed(4),
    'better by at most': room(run.greedy, run.firstBound),
    'proof, ms': Math.round(run.proofMilliseconds),
    best: run.objective.toFixed(4),
    'ahead of greedy': room(run.greedy, run.objective),
    'better by at most then': run.isBest ? 'proven' : room(run.objective, run.bound),
    'stability, ms': Math.round(run.stabilityMilliseconds),
  };
}

function medianOf(of: (run: TimedPlan) => number): number {
  return Math.round(median(runs.map(of)));
}
