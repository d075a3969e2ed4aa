import { beforeAll, expect, it } from 'vitest';
import { MOST_FURTHER_SEGMENTS } from '../../src/domain/dimensions';
import { furtherSegmentsQuestion } from '../../src/queries/further-segments';
import { ask } from '../../src/queries/question';
import { type Bench, openBench, table } from '../imports/bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

it('further columns of the accounts file are offered with their values, but for those that name nearly everybody', async () => {
  const accounts = Array.from(
    { length: MOST_FURTHER_SEGMENTS + 1 },
    (_, at) =>
      `A${at},Account ${at},Retail,${at % 3 === 0 ? 'Cloud' : 'Hybrid'},${at === 0 ? 'x' : ''},Nick ${at}`,
  );
  await bench.load(
    table('accounts.csv', 'Account ID,Account name,Industry,Deployment,Rare,Nickname', ...accounts),
  );
  expect(await ask(bench.engine, furtherSegmentsQuestion, {})).toEqual([
    { dimension: 'Deployment', segment: 'Hybrid', accounts: 34 },
    { dimension: 'Deployment', segment: 'Cloud', accounts: 17 },
    { dimension: 'Rare', segment: 'x', accounts: 1 },
  ]);
});
