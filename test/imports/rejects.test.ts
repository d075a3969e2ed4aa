import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Bench, loadedReceipt, openBench, table } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

/** The receipt of a file, and its rejects as record, column, value, reason. */
async function outcome(file: SourceFile) {
  const receipt = loadedReceipt(await bench.load(file));
  const rows = await bench.rows(sql`SELECT source_row, column_name, value, reason
FROM rejects ORDER BY source_row`);
  return { receipt, rejects: rows.map((row) => Object.values(row)) };
}

describe('a rejected record is named by its number, the column as the file calls it, value and reason', () => {
  it('in an accounts file', async () => {
    const { receipt, rejects } = await outcome(
      table(
        'a.csv',
        'Accounts of today',
        'Customer No;Name of it;Account ID;Head Count;Customer',
        'x;y;A;10;Acme',
        'x;y;;10;Nobody',
        '',
        'x;y;B;;   ',
        'x;y;C;a few;Gamma',
        'x;y;A;5;Again',
        'x;y;D;1,234;Delta',
      ),
    );
    expect(receipt).toMatchObject({ records: 9, header_records: 2, loaded: 2, left_out: 1 });
    expect(rejects).toEqual([
      [4, 'Account ID', '', 'is empty, but needed'],
      [6, 'Customer', '', 'is empty, but needed'],
      [7, 'Head Count', 'a few', expect.stringMatching(/^is no number/)],
      [8, 'Account ID', 'A', 'repeats record 3, which was loaded'],
    ]);
  });

  it('with the whole record as it was, empty cells too', async () => {
    await outcome(
      table('a.csv', 'account_id,account_name,domain,employees', 'A,Acme,,many', 'B,Beta,,5'),
    );
    expect(await bench.cell(sql`SELECT raw FROM rejects`)).toBe('A,Acme,,many');
  });

  it('in an opportunities file', async () => {
    const { rejects } = await outcome(
      table(
        'o.csv',
        'Deal ID,Company,Amount,Deal Stage,Closing date,Is won',
        '1,Acme,10.5,Won,2026-01-01,yes',
        '2,Acme,ten,Won,2026-01-01,yes',
        '3,Acme,10,Won,31/12/2025,yes',
        '4,Acme,10,Won,03/04/2026,yes',
        '5,Acme,10,Won,2026-02-30,yes',
        '6,Acme,10,Won,2026-01-01,perhaps',
        '7,,10,Won,2026-01-01,yes',
        '1,Acme,10,Won,2026-01-01,yes',
      ),
    );
    expect(rejects).toEqual([
      [3, 'Amount', 'ten', expect.stringMatching(/^is no number/)],
      [6, 'Closing date', '2026-02-30', 'is no day of the calendar'],
      [7, 'Is won', 'perhaps', 'is neither yes nor no'],
      [8, 'Company', '', expect.stringMatching(/no account/)],
      [9, 'Deal ID', '1', 'repeats record 2, which was loaded'],
    ]);
  });

  it('a day that no calendar has, apart from what is no date or could be two', async () => {
    const { rejects } = await outcome(
      table(
        'o.csv',
        'Deal ID,Company,Amount,Deal Stage,Closing date',
        '1,Acme,10,Won,2026-01-01',
        '2,Acme,10,Won,2026-13-01',
        '3,Acme,10,Won,2026-02-30 10:00',
        '4,Acme,10,Won,2026-01-01 24:00',
        '5,Acme,10,Won,some day 1',
      ),
    );
    expect(rejects.map(([record, , , reason]) => [record, reason])).toEqual([
      [3, 'is no day of the calendar'],
      [4, 'is no day of the calendar'],
      [5, expect.stringMatching(/^is no date that can be read in one way only/)],
      [6, expect.stringMatching(/^is no date that can be read in one way only/)],
    ]);
  });

  it('in answers: a score outside its scale, a repeated id, no account', async () => {
    const { receipt, rejects } = await outcome(
      table(
        'r.csv',
        'response_id,account,NPS,date',
        '1,Acme,10,2026-01-01',
        '2,Acme,11,2026-01-01',
        '3,Acme,-1,2026-01-01',
        '4,Acme,ten,2026-01-01',
        '5,Acme,,2026-01-01',
        '6,Acme,9,',
        '7,,9,2026-01-01',
        '1,Acme,0,2026-01-02',
        ',Acme,0,2026-01-02',
        ',Acme,0,2026-01-02',
      ),
    );
    // An answer without an id is one of its own; one without a score was not given.
    expect(receipt).toMatchObject({
      loaded: 3,
      left_out_rules: [{ rule: 'question not answered', records: 1 }],
    });
    expect(rejects).toEqual([
      [3, 'NPS', '11', 'is outside its scale 0 to 10'],
      [4, 'NPS', '-1', 'is outside its scale 0 to 10'],
      [5, 'NPS', 'ten', 'is no score; this column is read from 0 to 10'],
      [7, 'date', '', 'is empty, but needed'],
      [8, 'account', '', expect.stringMatching(/no account/)],
      [9, 'response_id', '1', 'repeats record 2, which was loaded'],
    ]);
  });

  it('in the programme: an unknown stage', async () => {
    const { rejects } = await outcome(
      table(
        'p.csv',
        'Account;Reference stage;Source',
        'Acme;Active;Advisory Board',
        'Beta;golden;sales',
        'Gamma;;sales',
        'Delta;APPROVED;a friend',
      ),
    );
    expect(rejects).toEqual([
      [3, 'Reference stage', 'golden', expect.stringMatching(/^is none of nominated, vetting/)],
      [4, 'Reference stage', '', 'is empty, but needed'],
    ]);
    // An unknown source is other.
    const sources = await bench.rows(
      sql`SELECT source FROM intake.nominations ORDER BY source_row`,
    );
    expect(sources.map(({ source }) => source)).toEqual(['advisory board', 'other']);
  });

  it('in the strategy: a priority outside 0 to 100, a target that cannot be met', async () => {
    const { rejects } = await outcome(
      table(
        's.csv',
        'Dimension,Segment,Direction,Priority,Target',
        'industry,A,grow,0,0',
        'industry,B,hold,100,3',
        'industry,C,grow,101,3',
        'industry,D,grow,-1,3',
        'industry,E,shrink,50,3',
        'industry,F,grow,50,-1',
        ',G,grow,50,1',
      ),
    );
    expect(rejects).toEqual([
      [4, 'Priority', '101', 'is outside 0 to 100'],
      [5, 'Priority', '-1', 'is outside 0 to 100'],
      [6, 'Direction', 'shrink', 'is none of grow, hold, exit'],
      [7, 'Target', '-1', expect.stringMatching(/^is below 0/)],
      [8, 'Dimension', '', 'is empty, but needed'],
    ]);
  });

  it('15- and 18-character writings of one id are one id', async () => {
    const { rejects } = await outcome(
      table(
        'a.csv',
        'account_id,account_name',
        '001A0000000B1c2,Acme',
        '001A0000000B1c2IAC,Acme again',
        '001a0000000b1c2,Another',
      ),
    );
    expect(rejects).toEqual([
      [3, 'account_id', '001A0000000B1c2IAC', 'repeats record 2, which was loaded'],
    ]);
  });

  it('the empty id of Salesforce is none', async () => {
    const { rejects } = await outcome(
      table('a.csv', 'account_id,account_name', 'A,Acme', '000000000000000AAA,Beta'),
    );
    expect(rejects).toEqual([[3, 'account_id', expect.anything(), 'is empty, but needed']]);
  });
});

describe('one number that is too large does not stop the import of the other records', () => {
  it.each([
    ['employees', 'account_id,account_name,employees', 'A,Acme,3000000000', 'B,Beta,5'],
    ['contract value', 'account_id,account_name,acv', 'A,Acme,1e999', 'B,Beta,5'],
    ['target', 'dimension,segment,target', 'industry,A,3000000000', 'industry,B,5'],
  ])('%s', async (_, header, large, usual) => {
    const receipt = loadedReceipt(await bench.load(table('x.csv', header, large, usual)));
    expect(receipt).toMatchObject({ records: 3, loaded: 1, rejected: 1 });
  });

  it('nor does a target of half a reference become another one in silence', async () => {
    const { rejects } = await outcome(
      table('s.csv', 'dimension,segment,target', 'industry,A,2.5', 'industry,B,2'),
    );
    expect(rejects).toEqual([[2, 'target', '2.5', expect.any(String)]]);
  });
});
