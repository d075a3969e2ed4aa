import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notes } from '../workspace/notes-store';
import { type SavedView, withoutView, withView } from '../workspace/user-notes';

/** Where views are kept under a name; they outlive the tab. */
export interface ViewsDesk {
  /** By name. */
  store: StoreApi<readonly SavedView[]>;
  /** Keeps a view in the place of one of its name. */
  save: (view: SavedView) => Promise<void>;
  remove: (name: string) => Promise<void>;
}

/** Opens the desk of a session. */
export function openViewsDesk(notes: Notes): ViewsDesk {
  const store = createStore<readonly SavedView[]>(() => []);
  notes.onChange(({ views }) => store.setState(views, true));
  void notes.read().then(({ views }) => store.setState(views, true));
  return {
    store,
    save: (view) => notes.change(withView(view)),
    remove: (name) => notes.change(withoutView(name)),
  };
}
