import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, loadedReceipt, openBench, table } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

const QUALTRICS = [
  'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,RecipientEmail,ExternalReference,Q1_NPS_GROUP,Q1',
  'Start,End,Type,Finished,Recorded,Id,Mail,Reference,"How likely',
  'are you?",How likely?',
  '"{""ImportId"":""startDate""}",b,c,d,e,f,g,h,i,j',
];

function answer(id: string, status: string, finished: string, score: string): string {
  return `x,x,${status},${finished},2026-01-0${id} 10:00:00,R_${id},ann@acme.com,,x,${score}`;
}

describe('records that are no data are left out and counted by their rule', () => {
  it('previews, tests, spam, unfinished and unanswered ones of Qualtrics', async () => {
    const receipt = loadedReceipt(
      await bench.load(
        table(
          'q.csv',
          ...QUALTRICS,
          answer('1', 'IP Address', 'True', '10'),
          answer('2', 'Survey Preview', 'True', '10'),
          answer('3', 'Survey Test', 'True', '10'),
          answer('4', 'Spam', 'True', '10'),
          answer('5', 'IP Address', 'False', '10'),
          answer('6', 'IP Address', 'True', ''),
          answer('7', 'Imported', 'True', '0'),
        ),
      ),
    );
    expect(receipt).toMatchObject({
      writer: 'Qualtrics export',
      records: 10,
      header_records: 3,
      loaded: 2,
      left_out: 5,
      rejected: 0,
      left_out_rules: [
        { rule: 'preview, test or spam', records: 3 },
        { rule: 'question not answered', records: 1 },
        { rule: 'unfinished', records: 1 },
      ],
    });
    const rows = await bench.rows(sql`SELECT response_id, score, kind, metric, responded_at
FROM intake.responses ORDER BY source_row`);
    const made = { kind: 'relationship', metric: 'nps' };
    expect(rows).toEqual([
      { response_id: 'R_1', score: 10, ...made, responded_at: '2026-01-01' },
      { response_id: 'R_7', score: 0, ...made, responded_at: '2026-01-07' },
    ]);
  });

  // The numbers are those of Qualtrics' own table of response types.
  it.each([
    ['0', true],
    ['1', false],
    ['2', false],
    ['4', true],
    ['8', false],
    ['9', false],
    ['12', false],
    ['16', true],
    ['17', false],
  ])('Qualtrics with numbers for the status: %s', async (status, isLoaded) => {
    const sound = answer('1', '0', '1', '10');
    const receipt = loadedReceipt(
      await bench.load(table('q.csv', ...QUALTRICS, sound, answer('2', status, '1', '10'))),
    );
    expect(receipt.loaded).toBe(isLoaded ? 2 : 1);
  });

  it.each(['1', 'true', 'TRUE'])('deleted ones of Salesforce, written %s', async (deleted) => {
    const receipt = loadedReceipt(
      await bench.load(
        table(
          'a.csv',
          '"Id","IsDeleted","Name","Website"',
          '"001A0000000B1c2IAC","0","Acme",""',
          `"001A0000000B1c3IAC","${deleted}","Gone",""`,
          // A deleted record is no data, whatever else is wrong with it.
          `"001A0000000B1c2IAC","${deleted}","",""`,
        ),
      ),
    );
    expect(receipt).toMatchObject({
      loaded: 1,
      rejected: 0,
      left_out_rules: [{ rule: 'deleted in the source', records: 2 }],
    });
  });

  it('records of nothing but space: blanks, tabs, no-break spaces, line breaks in quotes', async () => {
    const receipt = loadedReceipt(
      await bench.load(
        table(
          'a.csv',
          'account_id,account_name',
          ' ,  ',
          '\t,\t',
          '\u00a0,\u00a0',
          '"\n","\n"',
          '',
          'A,Acme',
        ),
      ),
    );
    expect(receipt).toMatchObject({
      loaded: 1,
      rejected: 0,
      left_out_rules: [{ rule: 'empty record', records: 5 }],
    });
  });

  it('the footer of a Salesforce report, in Windows-1252 with CRLF', async () => {
    const lines = [
      '"Case Number","Account Name","Status","Priority","Date/Time Opened","Date/Time Closed"',
      '"1","Acme","Closed","High","2026-01-01 09:00","2026-01-02 10:00"',
      '',
      '"Grand Totals (1 records)"',
      '"Confidential Information - Do Not Distribute"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
    ];
    const content = new Blob([lines.map((line) => `${line}\r\n`).join('')]);
    const receipt = loadedReceipt(await bench.load({ name: 'report.csv', content }));
    expect(receipt).toMatchObject({
      writer: 'Salesforce report',
      records: 6,
      header_records: 1,
      footer_records: 4,
      loaded: 1,
      left_out: 0,
      rejected: 0,
    });
  });
});
