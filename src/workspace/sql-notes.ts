import * as v from 'valibot';

/** How many of the latest questions are remembered. */
export const HISTORY_LENGTH = 50;

/** A question in SQL that was given a name. */
export interface SavedQuery {
  name: string;
  statement: string;
}

/** What outlives the tab of the user's own questions in SQL. */
export interface SqlNotes {
  /** What stood in the editor last. */
  draft: string;
  /** By name. */
  saved: readonly SavedQuery[];
  /** Latest first, each text once. */
  history: readonly string[];
}

/** A change of notes; it is made to what is kept, which another tab may have changed meanwhile. */
export type NotesChange = (notes: SqlNotes) => SqlNotes;

export const NO_NOTES: SqlNotes = { draft: '', saved: [], history: [] };

export function withDraft(draft: string): NotesChange {
  return (notes) => ({ ...notes, draft });
}

/** With a statement as the latest of the history; a blank one is not worth remembering. */
export function withLatest(statement: string): NotesChange {
  return (notes) => {
    if (statement.trim() === '') return notes;
    const earlier = notes.history.filter((other) => other !== statement);
    return { ...notes, history: [statement, ...earlier].slice(0, HISTORY_LENGTH) };
  };
}

/** With a query under its name, in the place of one that bears the name already, which goes into the history. */
export function withSaved(query: SavedQuery): NotesChange {
  return (notes) => {
    const replaced = notes.saved.find(({ name }) => name === query.name);
    const others = notes.saved.filter((one) => one !== replaced);
    return {
      ...withLatest(replaced?.statement ?? '')(notes),
      saved: [...others, query].sort((one, other) => one.name.localeCompare(other.name)),
    };
  };
}

export function withoutSaved(name: string): NotesChange {
  return (notes) => ({ ...notes, saved: notes.saved.filter((query) => query.name !== name) });
}

/** With another name for a saved query; a name that another one bears already changes nothing. */
export function withRenamed(name: string, newName: string): NotesChange {
  return (notes) => {
    const query = notes.saved.find((one) => one.name === name);
    const isTaken = notes.saved.some((one) => one.name === newName);
    if (!query || isTaken) return notes;
    return withSaved({ ...query, name: newName })(withoutSaved(name)(notes));
  };
}

const savedQuery = v.object({ name: v.string(), statement: v.string() });

const notes = v.object({
  draft: v.fallback(v.string(), ''),
  saved: v.fallback(v.array(savedQuery), []),
  history: v.fallback(v.array(v.string()), []),
});

/** What of stored notes can be used; a form that is not understood is as if it were not there. */
export function soundNotes(stored: unknown): SqlNotes {
  const result = v.safeParse(notes, stored);
  return result.success ? result.output : NO_NOTES;
}
