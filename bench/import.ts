// Accounts and answers through the app in Chromium, beside duckdb-wasm's plain typed read of the same file and
// that of native DuckDB with one thread: npm run bench -- --only import -- [--size accounts,answers] [--runs n]
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { appImport, type ImportRun, inBrowser, nativeRead, plainRead, sizeOf } from './import-run';
import { largeFiles } from './large-files';
import { keepReport } from './report';
import { builtPage, served } from './served';

const LONGEST_TASK_MS = 100;
const HEAP_GROWTH_MB = 150;
const OF_PLAIN = 1.3;
const OF_NATIVE = 2.2;

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '100000,1000000' },
    runs: { type: 'string', default: '7' },
  },
});
const [accounts = 0, responses = 0] = options.size.split(',').map(Number);
const folder = path.join(tmpdir(), 'refscope-bench');
const files = await largeFiles(folder, { accounts, responses });
const app = await served('dist');
const peer = await builtPage('bench/plain-read', path.join(folder, 'peer'));
const runs: ImportRun[] = [];
const plain: number[] = [];
const native: number[] = [];
for (let run = 0; run < Number(options.runs); run += 1) {
  plain.push(await inBrowser((browser) => plainRead(browser, peer.address, files)));
  native.push(await nativeRead(files));
  runs.push(
    await inBrowser((browser) => appImport(browser, app.address, files, { accounts, responses })),
  );
  console.error(JSON.stringify({ plain: plain.at(-1), native: native.at(-1), ...runs.at(-1) }));
}
await app.server.close();
await peer.server.close();

const imported = { unit: 'ms', values: runs.map(({ responsesMs }) => responsesMs) } as const;
keepReport({
  bench: 'import',
  of: `${responses} answers (${sizeOf(files.responses)}) after ${accounts} accounts (${sizeOf(files.accounts)}), up to the receipt. The peers read the answers with their types given, and do nothing else.`,
  measures: [
    { name: 'accounts', unit: 'ms', values: runs.map(({ accountsMs }) => accountsMs) },
    {
      name: 'answers',
      ...imported,
      peer: { name: 'plain duckdb-wasm', values: plain, ratioGoal: OF_PLAIN },
    },
    {
      name: 'answers',
      ...imported,
      peer: { name: 'native DuckDB, one thread', values: native, ratioGoal: OF_NATIVE },
    },
    {
      name: 'longest task of the main thread',
      unit: 'ms',
      values: runs.map(({ longestTaskMs }) => longestTaskMs),
      goal: LONGEST_TASK_MS,
    },
    {
      name: 'growth of the page’s heap',
      unit: 'MB',
      values: runs.map(({ heapGrowthMb }) => heapGrowthMb),
      goal: HEAP_GROWTH_MB,
    },
    { name: 'peak of the page’s process', unit: 'MB', values: runs.map(({ peakMb }) => peakMb) },
  ],
});
