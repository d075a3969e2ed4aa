// From an input to its painted result with a large company loaded: npm run bench -- --only interaction --
// [--size accounts,answers] [--times n] [--only name …] [--profile folder]
// Prints times, tasks of over 50 ms on the main thread, layout shifts and stale frames per kind of input.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../test/browser/support/chromium';
import { companyFiles } from './company-files';
import {
  type Interaction,
  interactions,
  loadFiles,
  profileOf,
  watchScript,
} from './interaction-run';
import { keepReport } from './report';
import { served } from './served';
import { median, quantile } from './statistics';

const NEARLY_ALL = 0.95;
const WORST_TASKS = 3;
const INPUT_MS = 50;
const DAY_MS = 100;
const VIEWPORT = { width: 1440, height: 900 };

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '100000,1000000' },
    times: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true },
    profile: { type: 'string' },
  },
});
const [accounts = 0, responses = 0] = options.size.split(',').map(Number);
if (!(accounts > 0 && responses > 0)) throw new Error(`No size: ${options.size}`);
const files = await companyFiles(path.join(tmpdir(), 'refscope-bench'), { accounts, responses });
const { server, address } = await served('dist');
const browser = await openChromium('');
try {
  const page = await browser.newPage({
    viewport: VIEWPORT,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  await page.addInitScript({ content: await watchScript() });
  await loadFiles(page, address, files);
  const session = await page.context().newCDPSession(page);
  const found = await interactions(page, Number(options.times), {
    only: options.only ?? null,
    around: (name, work) => (options.profile ? kept(name, options.profile, work) : work()),
    tell: (one) => console.log(`${line(one)}\n`),
  });
  console.log(`${accounts} accounts, ${responses} answers, Chromium ${browser.version()}`);
  console.table(found.map(figures));
  keepReport({
    bench: 'interaction',
    of: `${accounts} accounts, ${responses} answers, from the input to the painted result, Chromium ${browser.version()}.`,
    measures: found.map(({ name, times }) => ({
      name,
      unit: 'ms',
      values: times,
      goal: name.startsWith('as-of') ? DAY_MS : INPUT_MS,
    })),
  });

  async function kept<T>(name: string, folder: string, work: () => Promise<T>): Promise<T> {
    const { result, profile } = await profileOf(session, work);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.cpuprofile`), JSON.stringify(profile));
    return result;
  }
} finally {
  await browser.close();
  await server.close();
}

function figures({ name, times, tasks, shifts, stale }: Interaction) {
  return {
    input: name,
    'p50 ms': Math.round(median(times)),
    'p95 ms': Math.round(quantile(times, NEARLY_ALL)),
    'long tasks': tasks.length,
    'longest ms': Math.round(Math.max(0, ...tasks.map(({ duration }) => duration))),
    'layout shift': Number(shifts.reduce((sum, { value }) => sum + value, 0).toFixed(4)),
    'stale frames': stale.length,
  };
}

/** All of it in words, with what was to blame. */
function line(one: Interaction): string {
  const worst = one.tasks
    .toSorted((task, other) => other.duration - task.duration)
    .slice(0, WORST_TASKS)
    .map(
      ({ duration, scripts }) =>
        `  task of ${Math.round(duration)} ms: ${scripts.slice(0, 2).join('; ')}`,
    );
  const moved = [...new Set(one.shifts.flatMap(({ of }) => of))].map((name) => `  moved: ${name}`);
  const stale = one.stale.slice(0, WORST_TASKS).map((text) => `  stale: ${text}`);
  const times = one.times.map((time) => time.toFixed(0)).join(' ');
  return [`${one.name}: ${times} ms`, ...worst, ...moved, ...stale].join('\n');
}
