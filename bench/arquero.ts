// From a change to every figure of the Overview, beside what a team would otherwise write, Papa Parse and Arquero, on
// the same company: npm run bench -- --only arquero -- [--size accounts,answers] [--changes n]
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Compared, peerRun } from './arquero-run';
import { keepReport, type Measure } from './report';
import { builtPage } from './served';

/** Of the peer's time: twenty times faster. */
const OF_PEER = 1 / 20;

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '100000,1000000' },
    changes: { type: 'string', default: '5' },
  },
});
const [accounts = 0, responses = 0] = options.size.split(',').map(Number);
if (!(accounts > 0 && responses > 0)) throw new Error(`No size: ${options.size}`);
const folder = path.join(tmpdir(), 'refscope-bench');
const model = await builtPage('bench/model-page', path.join(folder, 'model-page'));
const peer = await builtPage('bench/arquero-page', path.join(folder, 'arquero-page'));
const run = await peerRun(
  { model: model.address, peer: peer.address },
  path.join(folder, `generated-${accounts}-${responses}`),
  { accounts, responses },
  Number(options.changes),
  console.error,
);
await model.server.close();
await peer.server.close();
keepReport({
  bench: 'arquero',
  of: `${accounts} accounts and ${responses} answers: from a change to every figure of the Overview. The peer holds typed tables, which Papa Parse read in ${Math.round(run.parsedMs)} ms, and computes all measures anew or, where it holds them too, only those that rest on the change. All gave the same rows after every change. Chromium ${run.browserVersion}.`,
  measures: Object.entries(run.changes).flatMap(([name, compared]) => measuresOf(name, compared)),
});

function measuresOf(name: string, { ours, anew, held }: Compared): Measure[] {
  const peers = { 'Papa Parse and Arquero': anew, 'the same, holding measures': held };
  return Object.entries(peers).map(([peer, values]) => ({
    name,
    unit: 'ms',
    values: ours,
    peer: { name: peer, values, ratioGoal: OF_PEER },
  }));
}
