import { describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Session, startSession } from '../../src/state/session';
import { tabFiles } from '../../src/workspace/file-store';
import { type KeeperParts, tabKeeper } from '../../src/workspace/keeper';
import { tabManifest } from '../../src/workspace/manifest-store';
import { sessionParts } from '../support/session-parts';

function file(name: string, ...lines: string[]): SourceFile {
  return { name, content: new Blob([lines.map((line) => `${line}\n`).join('')]) };
}

const AMBIGUOUS = file('answers.csv', 'account,date,NPS', 'A,03/04/2026,9', 'B,05/06/2026,2');
const NEXT = file('next.csv', 'account,date,NPS', 'A,07/08/2026,10');

async function started(places: Partial<KeeperParts> = {}): Promise<Session> {
  const keeper = Promise.resolve(tabKeeper(places));
  const session = startSession(sessionParts({ keeper }), {});
  await session.engine;
  return session;
}

const drafts = (session: Session) => session.store.getState().drafts;

/** The only waiting file. */
function waiting(session: Session) {
  const [draft, ...others] = drafts(session);
  if (!draft || others.length > 0) throw new Error(`${drafts(session).length} files wait`);
  return draft;
}

async function days(session: Session) {
  const engine = await session.engine;
  const rows = await engine.query('SELECT responded_at AS day FROM responses ORDER BY day');
  return rows.map(({ day }) => day);
}

async function stagingTables(session: Session) {
  const engine = await session.engine;
  return engine.run(sql`SELECT table_name FROM duckdb_tables() WHERE schema_name = 'staging'`);
}

describe('a file that leaves something open', () => {
  it('waits, is loaded once it is answered, and the next one of its shape is not asked about', async () => {
    const places = { manifest: tabManifest(), files: tabFiles() };
    const session = await started(places);
    const [receipt] = await session.importFiles([AMBIGUOUS]);
    expect(receipt).toMatchObject({ status: 'undecided', questions: [{ kind: 'date order' }] });
    expect(await days(session)).toEqual([]);
    const draft = waiting(session);
    if (draft.decisions === null) throw new Error('Nothing is proposed');
    const decided = await session.decide(draft, {
      ...draft.decisions,
      answers: { dateOrder: 'month first' },
    });
    expect(decided.settlement.questions).toEqual([]);
    expect(await session.load(decided)).toMatchObject([{ status: 'loaded', loaded: 2 }]);
    expect(drafts(session)).toEqual([]);
    expect(await days(session)).toEqual(['2026-03-04', '2026-05-06']);
    expect(await stagingTables(session)).toEqual([]);
    // In another tab, later.
    const later = await started(places);
    expect(await later.importFiles([NEXT])).toMatchObject([{ status: 'loaded' }]);
    expect(await days(later)).toEqual(['2026-07-08']);
  });

  it('is loaded at once where the caller answers beforehand', async () => {
    const session = await started();
    const answered = await session.importFiles([AMBIGUOUS], {
      answers: { dateOrder: 'day first' },
    });
    expect(answered).toMatchObject([{ status: 'loaded' }]);
    expect(await days(session)).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('an answer that the file itself refutes does not count', async () => {
    const session = await started();
    const proven = file('answers.csv', 'account,date,NPS', 'A,25/04/2026,9', 'B,05/06/2026,2');
    await session.importFiles([proven], { answers: { dateOrder: 'month first' } });
    expect(await days(session)).toEqual(['2026-04-25', '2026-06-05']);
  });

  it('can be discarded, and leaves nothing behind', async () => {
    const session = await started();
    await session.importFiles([AMBIGUOUS]);
    await session.discard(waiting(session));
    expect(drafts(session)).toEqual([]);
    expect(await stagingTables(session)).toEqual([]);
  });

  it('goes on waiting where none of its records can be loaded', async () => {
    const session = await started();
    await session.importFiles([file('x.csv', 'Firma,Wert', 'Acme,ten', 'Beta,eleven')], {
      isForReview: true,
    });
    const decided = await session.decide(waiting(session), {
      dataset: 'opportunities',
      columns: { opportunity_id: 'Firma', written_name: 'Firma', amount: 'Wert', stage: 'Wert' },
      constants: {},
      scores: [],
      answers: {},
    });
    expect(await session.load(decided)).toMatchObject([{ status: 'refused' }]);
    expect(drafts(session)).toHaveLength(1);
  });
});

describe('a mapping of the caller', () => {
  it('loads a table of unknown columns without the page', async () => {
    const session = await started();
    const [receipt] = await session.importFiles(
      [file('kunden.csv', 'Kundennummer;Firma', '1;Acme', '2;Beta')],
      {
        mappings: {
          'kunden.csv': {
            dataset: 'accounts',
            columns: { account_id: 'Kundennummer', account_name: 'Firma' },
          },
        },
      },
    );
    expect(receipt).toMatchObject({ status: 'loaded', dataset: 'accounts', loaded: 2 });
  });
});

describe('a mapping of answers', () => {
  it('may name the column of the only score like any other', async () => {
    const session = await started();
    const [receipt] = await session.importFiles(
      [file('s.csv', 'wer,wann,wert', 'A,2026-01-01,9')],
      {
        answers: { scales: { wert: 'nps' } },
        mappings: {
          's.csv': {
            dataset: 'responses',
            columns: { written_account_id: 'wer', responded_at: 'wann', score: 'wert' },
          },
        },
      },
    );
    expect(receipt).toMatchObject({ status: 'loaded', loaded: 1 });
    const engine = await session.engine;
    expect(await engine.query('SELECT metric, score, value FROM responses')).toEqual([
      { metric: 'nps', score: 9, value: 100 },
    ]);
  });
});

describe('a mapping that cannot be used', () => {
  it.each([
    ['names a column that is not there', { columns: { account_id: 'No', account_name: 'Firma' } }],
    ['is of no dataset', { dataset: 'customers' }],
    ['is none at all', { columns: 7 }],
  ])('%s: the file is refused, and others go in', async (_, mapping) => {
    const session = await started();
    const receipts = await session.importFiles(
      [
        file('kunden.csv', 'account_id,account_name', '1,Acme'),
        file('b.csv', 'account_id,account_name', '2,Beta'),
      ],
      // What a script may well pass.
      JSON.parse(JSON.stringify({ mappings: { 'kunden.csv': mapping } })),
    );
    expect(receipts).toMatchObject([{ status: 'refused' }, { status: 'loaded' }]);
  });
});

describe('cancel', () => {
  it('ends the import under way, and the next one goes in', async () => {
    const session = await started();
    const cancelled = session.importFiles([NEXT], {
      answers: { dateOrder: 'day first' },
      onProgress: ({ step }) => {
        if (step === 'typing') session.cancel();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(await days(session)).toEqual([]);
    expect(await stagingTables(session)).toEqual([]);
    const answers = { dateOrder: 'day first' } as const;
    expect(await session.importFiles([NEXT], { answers })).toMatchObject([{ status: 'loaded' }]);
  });
});
