import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/engine/decode';
import type { RunOptions } from '../../src/engine/engine';
import { lastAsked, openSqlDesk } from '../../src/state/sql-desk';
import { type Notes, tabNotes } from '../../src/workspace/notes-store';

interface Asked {
  statement: string;
  signal: AbortSignal | undefined;
  answer: (rows: Row[]) => void;
  fail: (error: Error) => void;
}

/** A desk whose questions wait until the test answers them. */
async function openDesk(notes: Notes = tabNotes()) {
  const asked: Asked[] = [];
  let version = 1;
  const desk = openSqlDesk({
    notes,
    version: () => version,
    ask: (statement: string, { signal }: RunOptions) =>
      new Promise((answer, fail) => asked.push({ statement, signal, answer, fail })),
  });
  const state = desk.store.getState;
  await expect.poll(() => state().notes).not.toBeNull();
  const latest = () => {
    const question = asked.at(-1);
    if (!question) throw new Error('Nothing was asked');
    return question;
  };
  return { desk, state, latest, changeModel: () => (version += 1) };
}

describe('a question at the desk', () => {
  it('is that of the editor, and its answer belongs to the model that was asked', async () => {
    const { desk, state, latest, changeModel } = await openDesk();
    desk.write('SELECT 1');
    const done = desk.run();
    expect(state()).toMatchObject({ running: 'SELECT 1', outcome: null });
    changeModel();
    latest().answer([{ x: 1 }]);
    await done;
    expect(state().running).toBeNull();
    expect(state().outcome).toMatchObject({
      kind: 'answered',
      statement: 'SELECT 1',
      rows: [{ x: 1 }],
      version: 1,
    });
  });

  it('that fails leaves the text where it is', async () => {
    const { desk, state, latest } = await openDesk();
    desk.write('SELEC 1');
    const done = desk.run();
    const error = new Error('no');
    latest().fail(error);
    await done;
    expect(state()).toMatchObject({
      statement: 'SELEC 1',
      outcome: { kind: 'failed', statement: 'SELEC 1', error },
    });
  });

  it('that is cancelled is told so at once, and its late answer does not count', async () => {
    const { desk, state, latest } = await openDesk();
    desk.write('SELECT 1');
    const done = desk.run();
    desk.cancel();
    expect(latest().signal?.aborted).toBe(true);
    expect(state()).toMatchObject({ running: null, outcome: { kind: 'cancelled' } });
    latest().answer([{ x: 1 }]);
    await done;
    expect(state().outcome).toMatchObject({ kind: 'cancelled' });
  });

  it('takes the place of one that is still running', async () => {
    const { desk, state, latest } = await openDesk();
    desk.write('SELECT 1');
    const first = desk.run();
    const slow = latest();
    desk.write('SELECT 2');
    const second = desk.run();
    expect(slow.signal?.aborted).toBe(true);
    latest().answer([{ x: 2 }]);
    slow.answer([{ x: 1 }]);
    await Promise.all([first, second]);
    expect(state().outcome).toMatchObject({ statement: 'SELECT 2', rows: [{ x: 2 }] });
    expect(lastAsked(state())).toBe('SELECT 2');
  });

  it('from elsewhere puts what stood in the editor into the history', async () => {
    const { desk, state } = await openDesk();
    desk.write('SELECT unfinished');
    void desk.open('FROM standing');
    await expect.poll(() => state().notes?.history).toEqual(['FROM standing', 'SELECT unfinished']);
    expect(state()).toMatchObject({ statement: 'FROM standing', running: 'FROM standing' });
  });
});

describe('what was written and kept', () => {
  it('is there again for the next desk', async () => {
    const notes = tabNotes();
    const { desk } = await openDesk(notes);
    desk.write(`SELECT 'O''Brien"; --'`);
    desk.save({ name: `O'Brien"; --`, statement: 'FROM standing' });
    await expect.poll(async () => (await notes.read()).draft).toBe(`SELECT 'O''Brien"; --'`);
    const next = await openDesk(notes);
    expect(next.state().statement).toBe(`SELECT 'O''Brien"; --'`);
    expect(next.state().notes?.saved).toEqual([
      { name: `O'Brien"; --`, statement: 'FROM standing' },
    ]);
  });

  it('is renamed and taken away', async () => {
    const { desk, state } = await openDesk();
    desk.save({ name: 'a', statement: 'FROM standing' });
    desk.rename('a', 'b');
    await expect.poll(() => state().notes?.saved.map(({ name }) => name)).toEqual(['b']);
    desk.remove('b');
    await expect.poll(() => state().notes?.saved).toEqual([]);
  });
});
