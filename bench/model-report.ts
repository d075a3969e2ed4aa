import { cpus, loadavg, totalmem } from 'node:os';
import { version as nativeVersion } from '@duckdb/node-api';
import type { Plan } from './explained-engine';
import type { ModelRun, Timed } from './model-run';
import type { Step } from './recorded-engine';
import { median, quantile } from './statistics';

const NEARLY_ALL = 0.95;
const BYTES_PER_MB = 1_000_000;
/** Statements that take longer are worth a line. */
const SHOWN_MS = 1;

const total = (steps: readonly Step[]) =>
  steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** What all the changes of one name took, in milliseconds. */
function figures(timed: readonly Timed[]) {
  const browser = timed.map((one) => total(one.browser));
  const native = timed.map((one) => total(one.native));
  return {
    changes: timed.length,
    browser_p50: median(browser),
    browser_p95: quantile(browser, NEARLY_ALL),
    native_p50: median(native),
    native_p95: quantile(native, NEARLY_ALL),
    ratio: median(browser) / median(native),
  };
}

/** A run as it is kept in a file. */
export function runFigures({ size, generate, build, changes, memory, nativePeakBytes }: ModelRun) {
  return {
    ...size,
    generate: figures([generate]),
    build: figures([build]),
    changes: Object.fromEntries(
      Object.entries(changes).map(([name, timed]) => [name, figures(timed)]),
    ),
    memory,
    nativePeakBytes,
  };
}

export function machineFacts(browserVersion: string) {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memory_mb: Math.round(totalmem() / BYTES_PER_MB),
    load: loadavg().map((load) => Number(load.toFixed(1))),
    node: process.version,
    chromium: browserVersion,
    native_duckdb: nativeVersion(),
  };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const whole = (value: number) => Math.round(value).toLocaleString('en');
const megabytes = (bytes: number | null) => (bytes === null ? '–' : whole(bytes / BYTES_PER_MB));

/** From a change to all figures of the page, in milliseconds. */
export function timesTable(runs: readonly ModelRun[]): string {
  return table(
    ['answers', 'change', 'Chromium p50', 'p95', 'native p50', 'p95', 'ratio of p50'],
    runs.flatMap(({ size, build, changes }) =>
      [...Object.entries(changes), ['build of the model', [build]] as const].map(
        ([name, timed]) => {
          const found = figures(timed);
          return [
            whole(size.responses),
            name,
            whole(found.browser_p50),
            whole(found.browser_p95),
            whole(found.native_p50),
            whole(found.native_p95),
            found.ratio.toFixed(2),
          ];
        },
      ),
    ),
  );
}

/** In megabytes. */
export function memoryTable(runs: readonly ModelRun[]): string {
  return table(
    ['answers', 'after', 'held by the database', 'WASM memory', 'peak of the page’s process'],
    runs.flatMap(({ size, memory }) =>
      Object.entries(memory).map(([step, found]) => [
        whole(size.responses),
        step,
        megabytes(found.databaseBytes),
        megabytes(found.wasmBytes),
        megabytes(found.peakBytes),
      ]),
    ),
  );
}

/** What the statements of some changes took, as medians in milliseconds. */
export function objectsTable(timed: readonly Timed[]): string {
  const browser = byName(timed.flatMap((one) => one.browser));
  const native = byName(timed.flatMap((one) => one.native));
  return table(
    ['statement', '', 'Chromium', 'native'],
    [...browser]
      .map(([name, times]) => [name, median(times), median(native.get(name) ?? [])] as const)
      .filter(([, time]) => time >= SHOWN_MS)
      .sort(([, one], [, other]) => other - one)
      .map(([name, time, other]) => [name, '', time.toFixed(1), other.toFixed(1)]),
  );
}

function byName(steps: readonly Step[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (const { text, milliseconds } of steps) {
    const name = statementName(text);
    times.set(name, [...(times.get(name) ?? []), milliseconds]);
  }
  return times;
}

const NAME_LENGTH = 60;

/** What a statement makes, or how it begins. */
export function statementName(text: string): string {
  const plain = text.replace(/--.*\n/g, '').replace(/\s+/g, ' ');
  const made = /^CREATE OR REPLACE (?:TABLE|VIEW|MACRO) (\w+)/.exec(plain);
  return made?.[1] ?? plain.slice(0, NAME_LENGTH).replaceAll('|', '/');
}

/** Every scan of answers and their like, with the rows it handed on. */
export function scansTable(explained: readonly { name: string; plans: readonly Plan[] }[]): string {
  return table(
    ['change', 'statement', 'table', 'rows read'],
    explained.flatMap(({ name, plans }) =>
      plans.flatMap(({ text, scans }) =>
        scans
          .filter((scan) => /^(answer|response)/.test(scan.table))
          .map((scan) => [name, statementName(text), scan.table, whole(scan.rows)]),
      ),
    ),
  );
}
