// npm test: installs, then lint, unused code, types, unit and SQL tests, build, real-browser tests. Every step
// runs even after a failed one; the last lines name what failed, where a log is often cut to its end, and
// count the tests from the runner's own reports.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { haveChromium } from './chromium.mjs';
import { install, run } from './install.mjs';

const REPORTS = '.reports';
/** Characters told of each failure at the end; the whole of it stands above. */
const TOLD_OF_FAILURE = 1500;
const isLong = process.argv.includes('--long');
const environment = isLong ? { REFSCOPE_LONG: '1' } : {};

install();
haveChromium();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failed = [];
const failures = [];
let passedTests = 0;
let failedTests = 0;

step('lint', 'biome', ['check', '.']);
step('unused code', 'knip', []);
step('types', 'tsc', ['--noEmit']);
tests('unit');
step('build', 'vite', ['build', '--logLevel', 'warn']);
tests('browser');

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
  const parameters = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const isGreen = step(`${project} tests`, 'vitest', [
    ...parameters,
    `--outputFile.json=${report}`,
  ]);
  const counts = read(report);
  passedTests += counts.numPassedTests;
  failedTests += isGreen ? 0 : Math.max(1, counts.numFailedTests);
  failures.push(...counts.testResults.flatMap(failuresOf));
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
