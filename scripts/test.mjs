// npm test: installs, then lint, unused code, types, unit and SQL tests, build, real-browser tests. Every step
// runs even after a failed one; the last lines name what failed, where a log is often cut to its end, and
// count the tests from the runner's own reports. With --safety: what docs/safety.md promises, in full, and
// what was counted meanwhile.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { haveChromium } from './chromium.mjs';
import { install, run } from './install.mjs';

const REPORTS = '.reports';
/** Characters told of each failure at the end; the whole of it stands above. */
const TOLD_OF_FAILURE = 1500;
const isLong = process.argv.includes('--long');
const isSafety = process.argv.includes('--safety');
const environment = {
  ...(isLong ? { REFSCOPE_LONG: '1' } : {}),
  ...(isSafety ? { REFSCOPE_SAFETY: '1' } : {}),
};
/** What the tests of the safety suite counted; see test/support/safety.ts. */
const FIGURES = `${REPORTS}/safety.jsonl`;
/** The tests of the safety suite, by their project. */
const SAFETY_TESTS = {
  unit: [
    'test/fuzz',
    'test/build',
    'test/engine/console-query.test.ts',
    'test/engine/hostile-statements.test.ts',
    'test/imports/injection.test.ts',
    'test/imports/limits.test.ts',
    'test/imports/packed-sample.test.ts',
    'test/state/address.test.ts',
    'test/state/match-request.test.ts',
    'test/workspace/stored-form.test.ts',
    'test/workspace/workspace-file.test.ts',
  ],
  browser: [
    'test/browser/safety.test.ts',
    'test/browser/hostile-text.test.ts',
    'test/browser/audit.test.ts',
  ],
};

install();
haveChromium();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failed = [];
const failures = [];
const table = [];
let passedTests = 0;
let failedTests = 0;

if (!isSafety) {
  step('lint', 'biome', ['check', '.']);
  step('unused code', 'knip', []);
  step('types', 'tsc', ['--noEmit']);
}
tests('unit');
step('build', 'vite', ['build', '--logLevel', 'warn']);
tests('browser');
if (isSafety) {
  audit();
  printTable();
}

for (const failure of failures) console.log(`\n${failure}`);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`${passedTests} passed, ${failedTests} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function step(name, command, parameters) {
  console.log(`\n— ${name}`);
  if (run(command, parameters, environment) === 0) return true;
  failed.push(name);
  return false;
}

/** Runs a project of tests; a run that fails without a failed test counts as one. */
function tests(project) {
  const report = `${REPORTS}/${project}.json`;
  const chosen = isSafety ? SAFETY_TESTS[project] : [];
  const parameters = ['run', ...chosen, '--project', project];
  const isGreen = step(`${project} tests`, 'vitest', [
    ...parameters,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = read(report);
  passedTests += counts.numPassedTests;
  failedTests += isGreen ? 0 : Math.max(1, counts.numFailedTests);
  failures.push(...counts.testResults.flatMap(failuresOf));
  table.push(...counts.testResults.map(outcomeOf));
}

/** How the tests of a file ended, for the table of the safety suite. */
function outcomeOf({ name, assertionResults }) {
  const count = (wanted) => assertionResults.filter(({ status }) => status === wanted).length;
  return [relative('.', name), `${count('passed')} passed, ${count('failed')} failed`];
}

/** Asks the registry for known faults of what the app ships. Where it cannot be asked, that is said: it is no pass. */
function audit() {
  console.log('\n— known faults of dependencies');
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const found = auditCounts(stdout);
  if (found === undefined) {
    table.push(['npm audit --omit=dev', 'NOT DONE: the registry cannot be asked']);
    return;
  }
  table.push(['npm audit --omit=dev', `${found.total} known faults`]);
  if (found.total > 0) failed.push('npm audit');
}

/** The faults that an audit tells; undefined where it tells an error. */
function auditCounts(answer) {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

function printTable() {
  const lines = existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8').trim().split('\n') : [];
  const figures = lines.map((line) => JSON.parse(line)).map(({ what, figure }) => [what, figure]);
  const rows = [...figures, ...table].map(([what, outcome]) => [String(what), String(outcome)]);
  const width = Math.max(...rows.map(([what]) => what.length));
  console.log('\n— what was checked');
  for (const [what, outcome] of rows) console.log(`${what.padEnd(width)}  ${outcome}`);
}

/** What failed in a file: its tests, and what the file itself failed with, each with its reason. */
function failuresOf({ name, message, assertionResults }) {
  const tests = assertionResults.filter(({ status }) => status === 'failed');
  const reasons = tests.map(({ fullName, failureMessages }) =>
    [fullName, ...failureMessages].join('\n'),
  );
  return [...(message ? [message] : []), ...reasons].map((reason) =>
    `✗ ${relative('.', name)}: ${reason}`.slice(0, TOLD_OF_FAILURE),
  );
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}
