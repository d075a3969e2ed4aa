import { describe, expect, it } from 'vitest';
import {
  HISTORY_LENGTH,
  NO_NOTES,
  soundNotes,
  withDraft,
  withLatest,
  withNotesOf,
  withoutSaved,
  withoutView,
  withRenamed,
  withSaved,
  withView,
} from '../../src/workspace/user-notes';

const A = { name: 'a', statement: 'SELECT 1' };
const B = { name: 'b', statement: 'SELECT 2' };
const both = { ...NO_NOTES, saved: [A, B] };

describe('the history', () => {
  it('has the latest first and each text once', () => {
    const notes = ['x', 'y', 'x'].reduce((now, text) => withLatest(text)(now), NO_NOTES);
    expect(notes.history).toEqual(['x', 'y']);
  });

  it('leaves out blank texts', () => {
    expect(withLatest(' \n')(NO_NOTES)).toBe(NO_NOTES);
  });

  it('forgets the oldest', () => {
    const texts = Array.from({ length: HISTORY_LENGTH + 5 }, (_, at) => `SELECT ${at}`);
    const { history } = texts.reduce((now, text) => withLatest(text)(now), NO_NOTES);
    expect(history).toHaveLength(HISTORY_LENGTH);
    expect(history[0]).toBe(texts.at(-1));
  });
});

describe('saved questions', () => {
  it('are sorted by name; one takes the place of another of its name, which goes into the history', () => {
    const notes = withSaved({ name: 'a', statement: 'SELECT 3' })(
      withSaved(A)(withSaved(B)(NO_NOTES)),
    );
    expect(notes.saved).toEqual([{ name: 'a', statement: 'SELECT 3' }, B]);
    expect(notes.history).toEqual([A.statement]);
  });

  it('are renamed, but not to the name of another', () => {
    expect(withRenamed('a', 'c')(both).saved).toEqual([B, { ...A, name: 'c' }]);
    expect(withRenamed('a', 'b')(both)).toBe(both);
    expect(withRenamed('nobody', 'c')(both)).toBe(both);
  });

  it('are taken away, and come back as they were', () => {
    const without = withoutSaved('a')(both);
    expect(without.saved).toEqual([B]);
    expect(withSaved(A)(without)).toEqual(both);
  });
});

describe('saved views', () => {
  const board = { name: 'Board', hash: '#/overview?as-of=2026-06-30' };
  const weekly = { name: 'a week', hash: '#/pipeline' };

  it('are sorted by name; one takes the place of another of its name, and can be taken away', () => {
    const views = withView(board)(withView(weekly)(NO_NOTES));
    expect(views.views).toEqual([weekly, board]);
    expect(withView({ ...board, hash: '#/data' })(views).views).toEqual([
      weekly,
      { ...board, hash: '#/data' },
    ]);
    expect(withoutView('Board')(views).views).toEqual([weekly]);
  });

  it('of another browser come beside the own ones, as saved questions do', () => {
    const own = withView(weekly)(withSaved(A)(NO_NOTES));
    const others = { saved: [B, { ...A, statement: 'SELECT 3' }], views: [board] };
    const together = withNotesOf(others)(own);
    expect(together.saved).toEqual([{ ...A, statement: 'SELECT 3' }, B]);
    expect(together.history).toEqual([A.statement]);
    expect(together.views).toEqual([weekly, board]);
  });
});

describe('stored notes', () => {
  it('are read as they were written', () => {
    const notes = withDraft('SELECT')(withLatest(`O'Brien"; --`)(both));
    expect(soundNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
  });

  it.each([undefined, null, 7, [], { saved: 'x', history: [1], draft: {} }])(
    'that cannot be understood are as if they were not there: %j',
    (stored) => {
      expect(soundNotes(stored)).toEqual(NO_NOTES);
    },
  );

  it('keep the part that can be understood', () => {
    expect(soundNotes({ saved: [A], history: 'x' })).toEqual({ ...NO_NOTES, saved: [A] });
  });
});
