// npm test: installs, then lint, unused code, types, unit and SQL tests, build, real-browser tests. Every step
// runs even after a failed one; the last line counts the tests from the runner's own reports.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { haveChromium } from './chromium.mjs';
import { install, run } from './install.mjs';

const REPORTS = '.reports';
const isLong = process.argv.includes('--long');
const environment = isLong ? { REFSCOPE_LONG: '1' } : {};

install();
haveChromium();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failed = [];
let passedTests = 0;
let failedTests = 0;

step('lint', 'biome', ['check', '.']);
step('unused code', 'knip', []);
step('types', 'tsc', ['--noEmit']);
tests('unit');
step('build', 'vite', ['build', '--logLevel', 'warn']);
tests('browser');

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
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
