import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Engine, Run } from '../../src/engine/engine';
import { identifier, sql } from '../../src/engine/sql';
import { directReader } from '../../src/imports/direct-reader';
import { importFiles } from '../../src/imports/import-files';
import type { ImportProgress } from '../../src/imports/import-progress';
import type { Reader } from '../../src/imports/reader';
import { someOf } from '../support/law';
import { type Bench, checksums, openBench, table } from './bench';

const OLD = [
  table('accounts.csv', 'account_id,account_name,website', 'A,Acme,acme.example.com', 'B,Bolt,'),
  table(
    'answers.csv',
    'response_id,account_id,date,NPS',
    'r1,A,2026-06-30,10',
    'r2,B,2026-06-01,3',
  ),
];
const NEW = [
  table('accounts.csv', 'account_id,account_name,website', 'A,Acme,acme.example.org', 'C,Cord,'),
  table(
    'answers.csv',
    'response_id,account_id,date,NPS',
    'r1,A,2026-07-31,2',
    'r3,C,no day,9',
    'r4,Z,2026-07-01,9',
  ),
  table('cases.csv', 'Case Number,Account,Opened,Priority', '1,A,2026-07-02,High'),
];

/** Of the some 200 moments at which an import can end, how many the short form tries. */
const MOMENTS = 6;

let bench: Bench;
let before: Record<string, string>;

beforeAll(async () => {
  bench = await openBench();
  await bench.load(...OLD);
  before = await checksums(bench.engine);
});

const unchanged = async () => expect(await checksums(bench.engine)).toEqual(before);

function importNew(engine: Engine, reader: Reader, more: object = {}) {
  return importFiles(engine, reader, NEW, { settings: DEFAULT_SETTINGS, ...more });
}

/** Every report of an import that goes through. */
async function reports(): Promise<ImportProgress[]> {
  const heard: ImportProgress[] = [];
  await importNew(bench.engine, directReader, {
    onProgress: (progress: ImportProgress) => heard.push(progress),
  });
  await bench.load(...OLD);
  before = await checksums(bench.engine);
  return heard;
}

/** An engine whose nth statement fails, and how many it was asked for. */
function failingEngine(engine: Engine, failAt: number): { engine: Engine; asked: () => number } {
  let asked = 0;
  const failing =
    (run: Run): Run =>
    (statement, options) => {
      asked += 1;
      if (asked === failAt) return Promise.reject(new Error('injected'));
      return run(statement, options);
    };
  return {
    asked: () => asked,
    engine: {
      ...engine,
      run: failing(engine.run),
      transaction: (work, options) =>
        engine.transaction((run, stream) => work(failing(run), stream), options),
      load: async (...parts) => {
        asked += 1;
        if (asked === failAt) throw new Error('injected');
        await engine.load(...parts);
      },
    },
  };
}

describe('an import', () => {
  it('that is cancelled at any of its reports leaves every table as it was', async () => {
    const heard = await reports();
    const steps = new Set(heard.map(({ step }) => step));
    expect([...steps]).toEqual(['reading', 'loading', 'weighing', 'typing', 'committing']);
    expect(heard.filter(({ step }) => step === 'committing').length).toBeGreaterThan(40);
    for (const index of someOf([...heard.keys()], MOMENTS)) {
      const controller = new AbortController();
      let count = 0;
      const cancelled = importNew(bench.engine, directReader, {
        signal: controller.signal,
        onProgress: () => {
          if (count === index) controller.abort(new Error('cancelled'));
          count += 1;
        },
      });
      await expect(cancelled).rejects.toThrow('cancelled');
      await unchanged();
    }
  });

  it('whose database fails at any statement leaves every table as it was', async () => {
    const counting = failingEngine(bench.engine, 0);
    await importNew(counting.engine, directReader);
    await bench.load(...OLD);
    before = await checksums(bench.engine);
    expect(counting.asked()).toBeGreaterThan(60);
    const statements = Array.from({ length: counting.asked() }, (_, at) => at + 1);
    for (const failAt of someOf(statements, MOMENTS)) {
      const { engine } = failingEngine(bench.engine, failAt);
      const outcome = await importNew(engine, directReader).catch((error: Error) => error.message);
      await clearStaging();
      if (outcome === 'injected') {
        await unchanged();
      } else {
        // The last statements clear up after the commit; they fail without harm to what is loaded.
        expect(outcome).toMatchObject({ waiting: [] });
        await bench.load(...OLD);
        before = await checksums(bench.engine);
      }
    }
  });

  it('whose file cannot be read half-way leaves every table as it was', async () => {
    for (const part of ['readTable', 'rawRecords'] as const) {
      const reader: Reader = {
        ...directReader,
        [part]: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
      };
      const { receipts } = await importNew(bench.engine, reader);
      expect(receipts[1]?.status).toBe('refused');
      if (part === 'readTable') await unchanged();
      await bench.load(...OLD);
      before = await checksums(bench.engine);
    }
  });
});

/** What a failed DROP leaves in the staging schema is no part of the workspace. */
async function clearStaging(): Promise<void> {
  const tables = await bench.rows(
    sql`SELECT table_name FROM duckdb_tables() WHERE schema_name = 'staging'`,
  );
  for (const { table_name } of tables)
    await bench.rows(sql`DROP TABLE staging.${identifier(String(table_name))}`);
}
