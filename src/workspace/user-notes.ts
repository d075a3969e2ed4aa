import * as v from 'valibot';

/** How many of the latest questions are remembered. */
export const HISTORY_LENGTH = 50;

/** A question in SQL that was given a name. */
export interface SavedQuery {
  name: string;
  statement: string;
}

/** A place in the app that was given a name: page, days, filters and all that an address holds. */
export interface SavedView {
  name: string;
  /** The address from # on. */
  hash: string;
}

/** What outlives the tab of the user's own questions in SQL and views. */
export interface UserNotes {
  /** What stood in the editor last. */
  draft: string;
  /** By name. */
  saved: readonly SavedQuery[];
  /** Latest first, each text once. */
  history: readonly string[];
  /** By name. */
  views: readonly SavedView[];
}

/** A change of notes; it is made to what is kept, which another tab may have changed meanwhile. */
export type NotesChange = (notes: UserNotes) => UserNotes;

export const NO_NOTES: UserNotes = { draft: '', saved: [], history: [], views: [] };

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
      saved: byName([...others, query]),
    };
  };
}

/** With a view under its name, in the place of one that bears the name already. */
export function withView(view: SavedView): NotesChange {
  return (notes) => {
    const others = withoutView(view.name)(notes);
    return { ...others, views: byName([...others.views, view]) };
  };
}

export function withoutView(name: string): NotesChange {
  return (notes) => ({ ...notes, views: notes.views.filter((view) => view.name !== name) });
}

/** With the saved questions and views of other notes beside its own; of one name those of the others count. */
export function withNotesOf({ saved, views }: Pick<UserNotes, 'saved' | 'views'>): NotesChange {
  return (notes) =>
    [...saved.map(withSaved), ...views.map(withView)].reduce((all, change) => change(all), notes);
}

function byName<Named extends { name: string }>(items: readonly Named[]): Named[] {
  return items.toSorted((one, other) => one.name.localeCompare(other.name));
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
const savedView = v.object({ name: v.string(), hash: v.string() });

const notes = v.object({
  draft: v.fallback(v.string(), ''),
  saved: v.fallback(v.array(savedQuery), []),
  history: v.fallback(v.array(v.string()), []),
  views: v.fallback(v.array(savedView), []),
});

/** What of stored notes can be used; a form that is not understood is as if it were not there. */
export function soundNotes(stored: unknown): UserNotes {
  const result = v.safeParse(notes, stored);
  return result.success ? result.output : NO_NOTES;
}
