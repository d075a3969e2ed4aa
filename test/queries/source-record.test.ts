import { beforeAll, describe, expect, it } from 'vitest';
import { accountTimelineQuestion } from '../../src/queries/account-timeline';
import { ask } from '../../src/queries/question';
import { type RecordDataset, sourceRecordQuestion } from '../../src/queries/source-record';
import { type Company, loadedCompany, textFile } from '../support/company';

const FILES = [
  textFile('accounts.csv', 'account_id,account_name,industry,Colour\nA,Ann,Health,red\n'),
  textFile(
    'deals.csv',
    `opportunity_id,account_id,name,amount,stage,close_date,created_date,currency
O1,A,First,1200.5,Closed won,2026-05-10,2026-01-02,EUR
O2,A,Second,,Proposal,2026-09-01,2026-02-02,EUR
`,
  ),
  textFile(
    'answers.csv',
    'account,date,response_id,NPS,comment\nAnn,2026-03-01,R1,9,Good\nAnn,2026-05-01,R2,2,Bad\n',
  ),
  textFile(
    'cases.csv',
    'case number,account_id,status,priority,opened_at,closed_at\nC1,A,Closed,High,2026-03-05,2026-05-02\n',
  ),
  textFile(
    'programme.csv',
    `account,stage,contact,source,nominated_at,approved_at,last reviewed,review due,topics
Ann,active,ann@a.com,sales,2026-01-05,2026-02-01,2026-05-20,2026-08-20,Pricing;Support
Ann,approved,bob@a.com,sales,2026-02-05,2026-05-15,,2026-06-01,
`,
  ),
];

let company: Company;

beforeAll(async () => {
  company = await loadedCompany(FILES);
  expect(company.receipts.map(({ status }) => status)).toEqual(FILES.map(() => 'loaded'));
});

async function record(dataset: RecordDataset, file_name: string, source_row: number) {
  const fields = await ask(company.engine, sourceRecordQuestion, {
    dataset,
    file_name,
    source_row,
  });
  return Object.fromEntries(fields.map(({ field, value }) => [field, value]));
}

describe('a record', () => {
  beforeAll(() => company.set({ as_of: '2026-06-30' }));

  it('is shown as it was read, without what is empty', async () => {
    expect(await record('accounts', 'accounts.csv', 2)).toEqual({
      account_id: 'A',
      account_name: 'Ann',
      industry: 'Health',
      Colour: 'red',
    });
    expect(await record('opportunities', 'deals.csv', 2)).toMatchObject({
      opportunity_id: 'O1',
      amount: '1200.5',
      stage: 'Closed won',
      close_date: '2026-05-10',
    });
    expect(await record('responses', 'answers.csv', 3)).toMatchObject({ score: '2' });
  });

  it('of another file or dataset is another', async () => {
    expect(await record('responses', 'deals.csv', 2)).toEqual({});
    expect(await record('uses', 'answers.csv', 2)).toEqual({});
  });
});

describe('before the last facts', () => {
  beforeAll(() => company.set({ as_of: '2026-04-30' }));

  it('a record does not tell what happened later', async () => {
    expect(await record('responses', 'answers.csv', 3)).toEqual({});
    const incident = await record('incidents', 'cases.csv', 2);
    expect(incident).toMatchObject({ opened_at: '2026-03-05', priority: 'High' });
    expect(incident).not.toHaveProperty('closed_at');
    expect(incident).not.toHaveProperty('status');
    const won = await record('opportunities', 'deals.csv', 2);
    expect(Object.keys(won)).not.toEqual(expect.arrayContaining(['stage']));
    expect(won).not.toHaveProperty('close_date');
    // What is still open has an expected close, which is a promise and no fact.
    expect(await record('opportunities', 'deals.csv', 3)).toMatchObject({
      close_date: '2026-09-01',
    });
    const reviewed = await record('nominations', 'programme.csv', 2);
    expect(reviewed).toMatchObject({ stage: 'active', approved_at: '2026-02-01' });
    expect(reviewed).not.toHaveProperty('last_reviewed_at');
    expect(reviewed).not.toHaveProperty('review_due');
    const approvedLater = await record('nominations', 'programme.csv', 3);
    expect(approvedLater.stage).toBe('nominated');
    expect(approvedLater).not.toHaveProperty('approved_at');
  });

  it('the timeline ends at the as-of date', async () => {
    const events = await ask(company.engine, accountTimelineQuestion, { account_id: 'A' });
    expect(events.map(({ day, kind, event }) => `${day} ${kind} ${event}`)).toEqual([
      '2026-03-05 incident opened',
      '2026-03-01 answer relationship',
      '2026-02-05 nomination nominated',
      '2026-02-02 deal created',
      '2026-02-01 nomination approved',
      '2026-01-05 nomination nominated',
      '2026-01-02 deal created',
    ]);
  });
});
