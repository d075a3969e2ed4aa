import { expect, it } from 'vitest';
import { accountTraitsQuestion } from '../../src/queries/account-traits';
import { ask } from '../../src/queries/question';
import { openBench, table } from '../imports/bench';

it('the traits of accounts come in the order of their scale, owners by how many they have', async () => {
  const bench = await openBench();
  await bench.load(
    table(
      'accounts.csv',
      'account_id,account_name,owner',
      'A,Alder,Lee',
      'B,Birch,Kim',
      'C,Cedar,',
      'D,Dogwood,Kim',
      'E,Elm,',
    ),
    table('answers.csv', 'account_id,date,NPS', 'A,2026-06-30,10', 'B,2025-12-01,10'),
    table(
      'nominations.csv',
      'account_id,stage,nominated_at,approved_at,consent_expires',
      'A,active,2026-01-01,2026-01-01,',
      'C,active,2026-01-01,2026-01-01,',
    ),
  );
  expect(
    (await ask(bench.engine, accountTraitsQuestion, {})).map(
      ({ dimension, segment, accounts }) => `${dimension} ${segment} ${accounts}`,
    ),
  ).toEqual([
    '@standing re-check 1',
    '@standing ready 1',
    '@standing outside 3',
    '@freshness fresh 1',
    '@freshness aging 1',
    '@freshness no signal 3',
    '@owner Kim 2',
    '@owner Lee 1',
    '@owner unknown 2',
  ]);
});
