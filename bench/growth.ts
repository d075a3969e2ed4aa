// How what a visitor waits for grows with the company: npm run bench -- --only growth --
// [--size accounts,answers …] [--times n]. Leaves its plot among the pictures of the docs.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CompanySize } from './company';
import { companyFiles } from './company-files';
import { growthPlot } from './growth-plot';
import { type Costs, costsOf } from './growth-run';
import { keepReport } from './report';
import { served } from './served';

const SIZES = [
  '1000,10000',
  '10000,10000',
  '10000,100000',
  '100000,100000',
  '100000,1000000',
  '100000,3000000',
  '1000000,1000000',
  '100000,10000000',
];

const PLOT = 'docs/pictures/growth.svg';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: SIZES },
    times: { type: 'string', default: '7' },
  },
});
const { server, address } = await served('dist');
const found: { size: CompanySize; costs: Costs }[] = [];
const refused: string[] = [];
for (const text of options.size) {
  const [accounts = 0, responses = 0] = text.split(',').map(Number);
  const size = { accounts, responses };
  const files = await companyFiles(path.join(tmpdir(), 'refscope-bench'), size);
  const costs = await costsOf(address, files, Number(options.times));
  if (typeof costs === 'string') refused.push(`${named(size)}: ${costs}`);
  else found.push({ size, costs });
  console.error(named(size), JSON.stringify(costs));
}
await server.close();

keepReport({
  bench: 'growth',
  of: [
    'Companies of growing size by the Data page, then a change of the as-of date, a filter and an account’s page, each up to the settled page.',
    ...refused.map((one) => `Did not load, ${one}`),
  ].join('\n\n'),
  measures: found.flatMap(({ size, costs }) => [
    { name: `${named(size)}: import`, unit: 'ms' as const, values: costs.imported },
    { name: `${named(size)}: as-of date`, unit: 'ms' as const, values: costs.day },
    { name: `${named(size)}: filter`, unit: 'ms' as const, values: costs.filter },
    { name: `${named(size)}: account`, unit: 'ms' as const, values: costs.account },
    { name: `${named(size)}: peak of the page’s process`, unit: 'MB' as const, values: costs.peak },
  ]),
});
writeFileSync(PLOT, growthPlot(found));

function named({ accounts, responses }: CompanySize): string {
  return `${responses.toLocaleString('en')} answers of ${accounts.toLocaleString('en')} accounts`;
}
