import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Bench, openBench, table, undecidedReceipt } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

/** Score, metric, kind, scale and value of each answer of a file. */
async function answers(file: SourceFile) {
  await bench.load(file);
  const rows = await bench.rows(sql`SELECT score, metric, kind, scale_min, scale_max, value
FROM responses ORDER BY source_row`);
  return rows.map((row) => Object.values(row));
}

describe('what an answer says', () => {
  it('on the scale of NPS, 0 to 10', async () => {
    const scores = [0, 6, 7, 8, 9, 10];
    const file = table('r.csv', 'account,date,NPS', ...scores.map((s) => `A,2026-01-01,${s}`));
    expect(await answers(file)).toEqual([
      [0, 'nps', 'relationship', 0, 10, -100],
      [6, 'nps', 'relationship', 0, 10, -100],
      [7, 'nps', 'relationship', 0, 10, 0],
      [8, 'nps', 'relationship', 0, 10, 0],
      [9, 'nps', 'relationship', 0, 10, 100],
      [10, 'nps', 'relationship', 0, 10, 100],
    ]);
  });

  it('on the scale of CSAT, 1 to 5', async () => {
    const scores = [1, 2, 3, 4, 5];
    const file = table(
      'r.csv',
      'account,date,CSAT score',
      ...scores.map((s) => `A,2026-01-01,${s}`),
    );
    expect((await answers(file)).map(([score, , , , , value]) => [score, value])).toEqual([
      [1, -100],
      [2, -100],
      [3, 0],
      [4, 100],
      [5, 100],
    ]);
  });

  it('on the scale of CES, 1 to 7', async () => {
    const scores = [1, 3, 4, 5, 7];
    const file = table('r.csv', 'account,date,ces', ...scores.map((s) => `A,2026-01-01,${s}`));
    expect(await answers(file)).toEqual([
      [1, 'ces', 'transactional', 1, 7, -100],
      [3, 'ces', 'transactional', 1, 7, -100],
      [4, 'ces', 'transactional', 1, 7, 0],
      [5, 'ces', 'transactional', 1, 7, 100],
      [7, 'ces', 'transactional', 1, 7, 100],
    ]);
  });

  it('on a scale of its own, good or bad', async () => {
    const file = table(
      'r.csv',
      'account,date,score,scale min,scale max',
      'A,2026-01-01,1,0,1',
      'A,2026-01-01,0,0,1',
      // u = 0.4 and 0.6 exactly: neutral.
      'A,2026-01-01,3.4,1,7',
      'A,2026-01-01,4.6,1,7',
      'A,2026-01-01,-1,-2,2',
    );
    expect(
      (await answers(file)).map(([score, metric, , , , value]) => [score, metric, value]),
    ).toEqual([
      [1, 'other', 100],
      [0, 'other', -100],
      [3.4, 'other', 0],
      [4.6, 'other', 0],
      [-1, 'other', -100],
    ]);
  });

  it('by the metric that its own record names', async () => {
    const file = table(
      'r.csv',
      'account,date,score,metric,kind,scale min,scale max',
      'A,2026-01-01,5,CSAT,,,',
      'A,2026-01-01,5,nps,,,',
      'A,2026-01-01,5,ces,relationship,,',
      // NPS is 0 to 10 always; CSAT may have a scale of its own.
      'A,2026-01-01,9,nps,transactional,1,100',
      'A,2026-01-01,50,csat,,0,100',
    );
    expect(await answers(file)).toEqual([
      [5, 'csat', 'transactional', 1, 5, 100],
      [5, 'nps', 'relationship', 0, 10, -100],
      [5, 'ces', 'relationship', 1, 7, 100],
      [9, 'nps', 'transactional', 0, 10, 100],
      [50, 'csat', 'transactional', 0, 100, 0],
    ]);
  });
});

describe('a score without a scale', () => {
  it('rejects its record, and says what to do', async () => {
    const file = table(
      'r.csv',
      'account,date,rating,metric',
      'A,2026-01-01,4,csat',
      'A,2026-01-01,4,',
      'A,2026-01-01,4,other',
    );
    await bench.load(file);
    const rejects = await bench.rows(
      sql`SELECT source_row, column_name, value, reason FROM rejects`,
    );
    const reason = expect.stringMatching(/has no scale/);
    expect(rejects).toEqual([
      { source_row: 3, column_name: 'rating', value: '4', reason },
      { source_row: 4, column_name: 'rating', value: '4', reason },
    ]);
  });

  it('is asked for where no record has one', async () => {
    const receipts = await bench.add(table('r.csv', 'account,date,rating', 'A,2026-01-01,4'));
    expect(undecidedReceipt(receipts).questions).toMatchObject([
      { kind: 'score scale', subject: 'rating' },
    ]);
  });

  it('or with the scale upside down is rejected too', async () => {
    await bench.load(
      table(
        'r.csv',
        'account,date,score,scale min,scale max',
        'A,2026-01-01,4,1,5',
        'A,2026-01-01,4,5,1',
        'A,2026-01-01,4,4,4',
        'A,2026-01-01,4,low,5',
      ),
    );
    expect(await bench.rows(sql`SELECT source_row, column_name FROM rejects`)).toEqual([
      { source_row: 3, column_name: 'score' },
      { source_row: 4, column_name: 'score' },
      { source_row: 5, column_name: 'scale min' },
    ]);
  });

  it('outside a scale of fractions says the fractions', async () => {
    await bench.load(
      table(
        'r.csv',
        'account,date,score,scale min,scale max',
        'A,2026-01-01,4,0.5,4.5',
        'A,2026-01-01,4.6,0.5,4.5',
      ),
    );
    expect(await bench.cell(sql`SELECT reason FROM rejects`)).toBe(
      'is outside its scale 0.5 to 4.5',
    );
  });
});
