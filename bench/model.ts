// From a change to every figure of the Overview, in Chromium and in native DuckDB with one thread on the very
// same statements: npm run bench -- --only model -- [--size accounts,answers …] [--changes n] [--objects] [--explain]
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CompanySize } from './company';
import { changeMeasures, memoryTable, objectsTable, scansTable } from './model-report';
import { explainedRun, type ModelRun, modelRun } from './model-run';
import { keepReport } from './report';
import { builtPage } from './served';

const SIZES = ['100000,100000', '100000,1000000', '100000,10000000'];

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: SIZES },
    changes: { type: 'string', default: '20' },
    objects: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});
const sizes = options.size.map(sizeOf);
const { server, address } = await builtPage(
  'bench/model-page',
  path.join(tmpdir(), 'refscope-bench', 'model-page'),
);
if (options.explain) await explain();
else await measure();
await server.close();

async function measure(): Promise<void> {
  const runs: ModelRun[] = [];
  for (const size of sizes) {
    const tell = (text: string) =>
      console.error(`${size.accounts} accounts, ${size.responses} answers: ${text}`);
    const run = await modelRun(address, size, Number(options.changes), tell);
    runs.push(run);
    if (options.objects) console.log(`\n${objectsTable(run.changes['as-of date'])}\n`);
  }
  keepReport({
    bench: 'model',
    of: `${options.size.join(' and ')} accounts and answers: from a change to every figure of the Overview, with all rows in hand, on the same statements. Chromium ${runs[0]?.browserVersion}.`,
    measures: changeMeasures(runs),
  });
  console.log(`${memoryTable(runs)}\n`);
}

async function explain(): Promise<void> {
  for (const size of sizes) {
    console.log(`\n${size.accounts} accounts, ${size.responses} answers\n`);
    console.log(scansTable(await explainedRun(address, size)));
  }
}

function sizeOf(text: string): CompanySize {
  const [accounts = 0, responses = 0] = text.split(',').map(Number);
  if (!(accounts > 0 && responses >= 0)) throw new Error(`No size: ${text}`);
  return { accounts, responses };
}
