// Installs the dependencies where they are missing or older than the lock file. Runs on Node alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-lock';

/** Brings node_modules to what package-lock.json says; exits with npm's code where that fails. */
export function install() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return;
  console.log('Installing the dependencies…');
  // Not `npm ci`: it refuses a lock file that was written where a registry holds the native packages of
  // some platforms only. The versions are pinned all the same.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, lockHash());
}

function lockHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

/** Runs a command of a dependency with its output on the screen; gives its exit code. */
export function run(command, parameters, environment = {}) {
  const { status } = spawnSync(`node_modules/.bin/${command}`, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}
