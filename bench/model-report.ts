import type { Plan } from './explained-engine';
import type { ModelRun, Timed } from './model-run';
import type { Step } from './recorded-engine';
import { type Measure, markdownTable } from './report';
import { median } from './statistics';

const OF_NATIVE = 1.6;
const BYTES_PER_MB = 1_000_000;
/** Statements that take longer are worth a line. */
const SHOWN_MS = 1;

const total = (steps: readonly Step[]) =>
  steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** From a change to all figures of the page, of each size and kind of change. */
export function changeMeasures(runs: readonly ModelRun[]): Measure[] {
  return runs.flatMap(({ size, build, changes }) =>
    [...Object.entries(changes), ['build of the model', [build]] as const].map(
      ([name, timed]): Measure => ({
        name: `${whole(size.responses)} answers: ${name}`,
        unit: 'ms',
        values: timed.map(({ browser }) => total(browser)),
        peer: {
          name: 'native DuckDB, one thread',
          values: timed.map(({ native }) => total(native)),
          ratioGoal: OF_NATIVE,
        },
      }),
    ),
  );
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const megabytes = (bytes: number | null) => (bytes === null ? '–' : whole(bytes / BYTES_PER_MB));

/** In megabytes. */
export function memoryTable(runs: readonly ModelRun[]): string {
  return markdownTable(
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
  return markdownTable(
    ['statement', 'Chromium', 'native'],
    [...browser]
      .map(([name, times]) => [name, median(times), median(native.get(name) ?? [])] as const)
      .filter(([, time]) => time >= SHOWN_MS)
      .sort(([, one], [, other]) => other - one)
      .map(([name, time, other]) => [name, time.toFixed(1), other.toFixed(1)]),
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
  return markdownTable(
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
