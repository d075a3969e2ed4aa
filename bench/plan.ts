// The first and the proven plan for a large company, in Chromium: npm run bench -- --only plan --
// [--candidates n] [--picks n] [--runs n]. Each run has another company and a page of its own.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../test/browser/support/chromium';
import type { PlanSize, TimedPlan } from './plan-page/plan-page';
import { keepReport } from './report';
import { builtPage } from './served';

const LONGEST_MS = 120_000;
const PERCENT = 100;
const FIRST_MS = 300;
const PROOF_MS = 10_000;

const { values: options } = parseArgs({
  options: {
    candidates: { type: 'string', default: '5000' },
    picks: { type: 'string', default: '25' },
    runs: { type: 'string', default: '7' },
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
console.table(runs.map(figures));
keepReport({
  bench: 'plan',
  of: `${options.candidates} candidates, ${runs[0]?.segments} segments, ${options.picks} picks, another company in each run, Chromium ${browser.version()}.`,
  measures: [
    {
      name: 'first answer',
      unit: 'ms',
      values: runs.map(({ firstMilliseconds }) => firstMilliseconds),
      goal: FIRST_MS,
    },
    {
      name: 'proof or bound',
      unit: 'ms',
      values: runs.map(({ proofMilliseconds }) => proofMilliseconds),
      goal: PROOF_MS,
    },
    {
      name: 'stability',
      unit: 'ms',
      values: runs.map(({ stabilityMilliseconds }) => stabilityMilliseconds),
    },
    {
      name: 'gain of the plan, of the greedy one’s',
      unit: '×',
      values: runs.map(({ objective, greedy }) => objective / greedy),
    },
  ],
});
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
