import { keepRows } from '../workspace/kept-rows';
import type { WorkspaceRoom } from './workspace-desk';

/** Stores typed rows for the next opening whenever other files are loaded, beside all other work. */
export function storeRowsAlong(
  room: Pick<WorkspaceRoom, 'engine' | 'keeper' | 'workspace' | 'onChange'>,
): void {
  let storing = Promise.resolve();
  let stored: readonly number[] = [];

  async function store(): Promise<void> {
    const [engine, keeper] = await Promise.all([room.engine, room.keeper]);
    const { workspace, isWriter } = keeper.store.getState();
    const rows = keeper.rows();
    if (isWriter && rows !== null) await keepRows(engine, rows, workspace);
  }

  room.onChange(() => {
    const { loaded } = room.workspace();
    if (loaded === stored) return;
    stored = loaded;
    // One time after the other. The next opening takes longer without them, and that is all.
    storing = storing.then(store).catch(() => undefined);
  });
}
