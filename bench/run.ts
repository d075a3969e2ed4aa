// All that is promised of speed and size, measured on this machine: npm run bench -- [--only name …] [-- options of it]
// A build comes first; each bench then runs by itself, one after the other. What they measured is in bench/results:
// a JSON file each, and report.md.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { version as nativeDuckdb } from '@duckdb/node-api';
import { keptReport, reportText } from './report';

const BYTES_PER_MB = 1_000_000;

const BENCHES = {
  start: 'cold-start.ts',
  import: 'import.ts',
  reopen: 'reopen.ts',
  model: 'model.ts',
  arquero: 'arquero.ts',
  interaction: 'interaction.ts',
  plan: 'plan.ts',
  growth: 'growth.ts',
  soak: 'soak.ts',
};

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const wanted = values.only ?? Object.keys(BENCHES);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(`There is no bench ${unknown}; there are ${Object.keys(BENCHES).join(', ')}`);

run('vite', ['build', '--logLevel', 'error']);
for (const [name, file] of Object.entries(BENCHES))
  if (wanted.includes(name)) run('tsx', [path.join('bench', file), ...positionals]);
const report = [
  '# What was measured',
  machine(),
  ...wanted.map((name) => reportText(keptReport(name))),
];
writeFileSync('bench/results/report.md', `${report.join('\n\n')}\n`);
console.log(`\n${report.join('\n\n')}`);

function run(command: string, parameters: readonly string[]): void {
  const { status } = spawnSync('npx', [command, ...parameters], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status}`);
}

function machine(): string {
  const [processor] = cpus();
  return [
    `${cpus().length} cores of ${processor?.model.trim() ?? 'unknown make'}`,
    `${Math.round(totalmem() / BYTES_PER_MB)} MB`,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
    `Node ${process.version}`,
    `native DuckDB ${nativeDuckdb()}`,
  ].join(', ');
}
