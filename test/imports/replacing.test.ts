import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { clearSample } from '../../src/imports/commit';
import { directReader } from '../../src/imports/direct-reader';
import { importFiles } from '../../src/imports/import-files';
import { type Bench, checksums, loadedReceipt, openBench, refusalOf, table } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

const ids = async () =>
  (await bench.rows(sql`SELECT account_id FROM accounts ORDER BY ALL`)).map(
    (row) => row.account_id,
  );
const files = async () =>
  (await bench.rows(sql`SELECT file_name FROM imports ORDER BY import_id`)).map(
    (row) => row.file_name,
  );

const HEADER = 'account_id,account_name';
const EXPORT = '"Id","IsDeleted","Name","Website"';
const IMPORT_IDS = '"{""ImportId"":""startDate""}",x,x,x,x,x';
const QUALTRICS = 'StartDate,EndDate,RecordedDate,ResponseId,RecipientEmail,NPS';

const sample = (...dropped: Parameters<Bench['add']>) =>
  importFiles(bench.engine, directReader, dropped, { settings: DEFAULT_SETTINGS, isSample: true });

describe('a newer file', () => {
  it('of the same dataset and writer replaces the older, and says so', async () => {
    await bench.load(table('old.csv', EXPORT, '"A","0","Acme",""', '"B","0","Beta",""'));
    const receipt = loadedReceipt(
      await bench.add(
        table('new.csv', `${EXPORT},"Industry"`, '"B","0","Beta","","x"', '"C","0","C","","x"'),
      ),
    );
    expect(receipt.replaced).toEqual(['old.csv']);
    expect(await ids()).toEqual(['B', 'C']);
    expect(await files()).toEqual(['new.csv']);
  });

  it('leaves no row of the older behind in the room that the tables take', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, at) => `A${at},Customer ${at},nobody,customer-${at}.example`,
    );
    const stored = async (name: string) =>
      Number(
        await bench.cell(sql`SELECT coalesce(sum(count), 0)::INTEGER
FROM pragma_storage_info(${name}) WHERE column_id = 0 AND segment_type <> 'VALIDITY'`),
      );
    await bench.load(table('old.csv', `${HEADER},owner,website`, ...rows));
    for (let time = 0; time < 3; time += 1)
      await bench.add(table('new.csv', `${HEADER},owner,website`, ...rows));
    expect(await ids()).toHaveLength(rows.length);
    expect(await stored('intake.accounts')).toBe(rows.length);
    expect(await stored('intake.domains')).toBe(rows.length);
  });

  it('takes the rejects of the older away with it', async () => {
    await bench.load(table('old.csv', `${HEADER},employees`, 'A,Acme,lots', 'B,Beta,1'));
    await bench.add(table('new.csv', `${HEADER},employees`, 'A,Acme,1'));
    expect(await bench.cell(sql`SELECT count(*) FROM rejects`)).toBe(0);
  });

  it('of the same dataset but another writer lives beside it', async () => {
    await bench.load(table('csat.csv', 'response_id,email,csat,date', '1,a@b.com,5,2026-01-01'));
    const receipt = loadedReceipt(
      await bench.add(
        table('q.csv', QUALTRICS, QUALTRICS, IMPORT_IDS, 'x,x,2026-01-01,1,a@b.com,9'),
      ),
    );
    expect(receipt.replaced).toEqual([]);
    const rows = await bench.rows(sql`SELECT response_id, metric FROM responses ORDER BY metric`);
    expect(rows).toEqual([
      { response_id: '1', metric: 'csat' },
      { response_id: '1', metric: 'nps' },
    ]);
  });

  it('of plain tables with other columns lives beside it, and the newest row of an account counts', async () => {
    await bench.load(table('one.csv', HEADER, 'A,Old name', 'B,Beta'));
    await bench.add(table('two.csv', `${HEADER},region`, 'A,New name,EMEA'));
    expect(await files()).toEqual(['one.csv', 'two.csv']);
    const rows = await bench.rows(sql`SELECT account_id, account_name FROM accounts ORDER BY ALL`);
    expect(rows).toEqual([
      { account_id: 'A', account_name: 'New name' },
      { account_id: 'B', account_name: 'Beta' },
    ]);
  });

  it('that is refused leaves the older in place', async () => {
    await bench.load(table('old.csv', HEADER, 'A,Acme'));
    const before = await checksums(bench.engine);
    refusalOf(await bench.add(table('new.csv', HEADER, ',Nobody')));
    expect(await checksums(bench.engine)).toEqual(before);
  });
});

describe('two files of one shape', () => {
  it('in one drop both load, and a repeated id is that of the later file', async () => {
    await bench.load(table('older.csv', HEADER, 'Z,Zed'));
    const receipts = await bench.add(
      table('north.csv', HEADER, 'A,Acme', 'B,Beta'),
      table('south.csv', HEADER, 'B,Beta South', 'C,Gamma'),
    );
    expect(receipts.map((receipt) => receipt.status === 'loaded' && receipt.loaded)).toEqual([
      2, 2,
    ]);
    expect(await ids()).toEqual(['A', 'B', 'C']);
    expect(await bench.cell(sql`SELECT account_name FROM accounts WHERE account_id = 'B'`)).toBe(
      'Beta South',
    );
  });

  it('are both replaced by the next one', async () => {
    await bench.load(table('north.csv', HEADER, 'A,Acme'), table('south.csv', HEADER, 'C,Gamma'));
    const receipt = loadedReceipt(await bench.add(table('all.csv', HEADER, 'D,Delta')));
    expect([...receipt.replaced].sort()).toEqual(['north.csv', 'south.csv']);
    expect(await ids()).toEqual(['D']);
  });

  it('of answers keep those without an id, each on its own', async () => {
    const header = 'response_id,account,nps,date';
    await bench.load(
      table('one.csv', header, '1,Acme,9,2026-01-01', ',Acme,8,2026-01-01'),
      table('two.csv', header, '1,Acme,0,2026-01-01', ',Acme,8,2026-01-01'),
    );
    const rows = await bench.rows(sql`SELECT response_id, score FROM responses ORDER BY ALL`);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['1', 0],
      [null, 8],
      [null, 8],
    ]);
  });
});

describe('the sample', () => {
  it('goes with the first import of the user, whatever dataset that is', async () => {
    await bench.load();
    await sample(
      table('sample-accounts.csv', HEADER, 'S,Sample'),
      table('sample-programme.csv', 'account,stage', 'Sample,active'),
    );
    expect(await bench.cell(sql`SELECT count(*) FROM accounts`)).toBe(1);
    const receipt = loadedReceipt(
      await bench.add(table('strategy.csv', 'dimension,segment', 'industry,Retail')),
    );
    expect(receipt).toMatchObject({ is_sample: false, replaced: [] });
    expect(await files()).toEqual(['strategy.csv']);
    expect(await ids()).toEqual([]);
  });

  it('is not spoken of as replaced where the first file is of its shape', async () => {
    await bench.load();
    await sample(table('sample-accounts.csv', HEADER, 'S,Sample'));
    const receipt = loadedReceipt(await bench.add(table('mine.csv', HEADER, 'A,Acme')));
    expect(receipt.replaced).toEqual([]);
    expect(await ids()).toEqual(['A']);
  });

  it('stays where the first drop of the user is refused', async () => {
    await bench.load();
    await sample(table('sample-accounts.csv', HEADER, 'S,Sample'));
    const before = await checksums(bench.engine);
    await bench.add(table('bad.csv', HEADER), table('worse.csv', 'x,y', '1,2'));
    expect(await checksums(bench.engine)).toEqual(before);
  });

  it('can be cleared, and nothing but it', async () => {
    await bench.load(table('mine.csv', HEADER, 'A,Acme'));
    await sample(table('sample.csv', 'account,stage', 'Acme,active'));
    await clearSample(bench.engine, DEFAULT_SETTINGS);
    expect(await files()).toEqual(['mine.csv']);
    expect(await bench.cell(sql`SELECT count(*) FROM nominations`)).toBe(0);
  });
});

describe('an import', () => {
  it('of the same file twice gives the same model', async () => {
    const mine = [
      table('a.csv', `${HEADER},industry`, 'A,Acme,Retail', 'B,Beta,'),
      table('p.csv', 'account,stage,nominated at', 'Acme,active,2026-01-01'),
    ];
    const figures = () => bench.rows(sql`SELECT * FROM standing ORDER BY account_id`);
    await bench.load(...mine);
    const first = await figures();
    await bench.add(...mine);
    expect(await figures()).toEqual(first);
    expect(await files()).toEqual(['a.csv', 'p.csv']);
  });

  it('tells how far it is, file by file', async () => {
    const told: string[] = [];
    await importFiles(
      bench.engine,
      directReader,
      [table('a.csv', HEADER, 'A,Acme'), table('p.csv', 'account,stage', 'Acme,active')],
      {
        settings: DEFAULT_SETTINGS,
        onProgress: ({ fileName, position, of, step }) => {
          const report = `${fileName} ${position}/${of} ${step}`;
          if (report !== told.at(-1)) told.push(report);
        },
      },
    );
    expect(told).toEqual([
      'a.csv 1/2 reading',
      'p.csv 2/2 reading',
      'a.csv 1/2 loading',
      'a.csv 1/2 weighing',
      'p.csv 2/2 loading',
      'p.csv 2/2 weighing',
      'a.csv 1/2 typing',
      'p.csv 2/2 typing',
      'a.csv 1/2 committing',
      'p.csv 2/2 committing',
    ]);
  });

  it('that is called off changes nothing', async () => {
    const before = await checksums(bench.engine);
    const stopped = importFiles(bench.engine, directReader, [table('a.csv', HEADER, 'Z,Zed')], {
      settings: DEFAULT_SETTINGS,
      signal: AbortSignal.abort(new Error('stop')),
    });
    await expect(stopped).rejects.toThrow('stop');
    expect(await checksums(bench.engine)).toEqual(before);
  });
});
