import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { accountMapQuestion } from '../../src/queries/account-map';
import { coverageQuestion } from '../../src/queries/coverage-rows';
import { ask } from '../../src/queries/question';
import { rejectedRecordsQuestion } from '../../src/queries/rejected-records';
import { type Bench, loadedReceipt, openBench } from './bench';

/** Texts that would do harm where they were taken for anything but text. */
const HOSTILE = [
  `O'Brien"; DROP TABLE standing; --`,
  `=cmd|' /C calc'!A0`,
  '@SUM(1+1)',
  '<img src=x onerror=alert(1)>',
  `'); DELETE FROM accounts; --`,
  '$1 ? :name {{x}} %s',
  '\\N \\" \\\'',
  '*/ /* --',
];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const file = (name: string, rows: readonly (readonly string[])[]) => ({
    name,
    content: new Blob([rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')]),
  });
  const receipts = await bench.load(
    file(`${HOSTILE[0]}.csv`, [
      ['account_id', 'account_name', 'industry', ...HOSTILE],
      ...HOSTILE.map((text, at) => [`${text}${at}`, text, text, ...HOSTILE]),
    ]),
    file('strategy.csv', [
      ['dimension', 'segment', 'target'],
      ...HOSTILE.map((text) => [text, text, '1']),
    ]),
    file('programme.csv', [
      ['account', 'stage', 'contact', 'source'],
      ...HOSTILE.map((text) => [text, 'active', text, text]),
    ]),
    file('answers.csv', [
      ['account', 'date', 'response_id', HOSTILE[0] ?? '', 'NPS', 'topic', 'comment'],
      ...HOSTILE.flatMap((text) => [
        [text, '2026-01-01', `${text}1`, text, '9', text, text],
        [text, text, `${text}2`, text, text, text, text],
      ]),
    ]),
  );
  expect(receipts.map(({ status }) => status)).toEqual(Array(receipts.length).fill('loaded'));
});

describe('a hostile text', () => {
  it('is the name, the id and the industry of its account, to the letter', async () => {
    const rows = await bench.rows(sql`SELECT account_id, account_name, industry
FROM accounts ORDER BY source_row`);
    expect(rows).toEqual(
      HOSTILE.map((text, at) => ({
        account_id: `${text}${at}`,
        account_name: text,
        industry: text,
      })),
    );
  });

  it('is the name and the value of further columns', async () => {
    const [row] = await bench.rows(sql`SELECT further FROM accounts LIMIT 1`);
    expect(row?.further).toEqual(Object.fromEntries(HOSTILE.map((text) => [text, text])));
  });

  it('is a dimension and a segment of the strategy', async () => {
    const rows = await bench.rows(sql`SELECT dimension, count(*) AS n FROM account_segments
WHERE dimension <> 'industry' GROUP BY dimension`);
    expect(rows.length).toBe(HOSTILE.length);
    expect(rows.every(({ n }) => n === HOSTILE.length)).toBe(true);
  });

  it('finds its account by name', async () => {
    expect(
      await bench.cell(sql`SELECT count(*) FROM nominations WHERE account_id IS NOT NULL`),
    ).toBe(
      // '\N \" \'' is compared as 'n', '*/ /* --' as nothing: a name of marks finds nobody.
      HOSTILE.length - 1,
    );
  });

  it('may be chosen as dimension and segment, and finds the accounts of it', async () => {
    for (const [at, text] of HOSTILE.entries()) {
      const ofIndustry = await ask(bench.engine, accountMapQuestion, {
        filters: [{ dimension: 'industry', segment: text }],
      });
      expect(ofIndustry.map(({ account_id }) => account_id)).toEqual([`${text}${at}`]);
      const covered = await ask(bench.engine, coverageQuestion, {
        dimension: text,
        filters: [{ dimension: text, segment: text }],
      });
      expect(covered.map(({ segment }) => segment)).toEqual([text]);
    }
  });

  it('is the value of its reject', async () => {
    const rejects = await ask(bench.engine, rejectedRecordsQuestion, {
      limit: 100,
      importId: null,
    });
    expect(rejects.map(({ column_name, value }) => [column_name, value])).toEqual(
      HOSTILE.map((text) => ['NPS', text]),
    );
  });

  it('is the name of its file', async () => {
    const names = await bench.rows(sql`SELECT file_name FROM imports WHERE dataset = 'accounts'`);
    expect(names).toEqual([{ file_name: `${HOSTILE[0]}.csv` }]);
  });

  it('leaves every table where it was', async () => {
    const receipt = loadedReceipt(
      await bench.add({
        name: 'a.csv',
        content: new Blob(['account_id,account_name\nA,"""; DROP TABLE accounts; --"\n']),
      }),
    );
    expect(receipt.loaded).toBe(1);
    expect(await bench.cell(sql`SELECT count(*) FROM accounts`)).toBe(HOSTILE.length + 1);
    expect(await bench.cell(sql`SELECT count(*) FROM standing`)).toBe(HOSTILE.length + 1);
  });
});
