import { openBrowserStores } from './browser-database';
import { browserStorage, NO_STORAGE } from './browser-space';
import { joinTabs } from './browser-tabs';
import { type FileStore, tabFiles } from './file-store';
import { createKeeper, type Keeper } from './keeper';
import { isKeepingOff, rememberKeeping } from './keeping-choice';
import { tabManifest } from './manifest-store';
import { type Notes, storedNotes } from './notes-store';
import { openOpfsFiles } from './opfs-files';
import { loneTab } from './tabs';

/** Why nothing outlives the tab, in plain words. */
const DENIED =
  'This browser does not let the page keep data, as in a private window or where site data is blocked. What you load ends with this tab; save a workspace file to keep it.';

/** The keeper of this browser: files in its file system, else in its database; the word for them in its database. */
export function openBrowserKeeper(): { keeper: Promise<Keeper>; notes: Notes } {
  const stores = openBrowserStores();
  return {
    notes: storedNotes(stores.then(({ notes }) => notes)),
    keeper: stores.then(
      async ({ manifest, files }) =>
        createKeeper({
          manifest,
          files: (await filesIn('sources')) ?? files,
          rows: await filesIn('rows'),
          tabs: await joinTabs(),
          storage: browserStorage(),
          denial: null,
          choice: { isOff: isKeepingOff(), remember: rememberKeeping },
        }),
      () =>
        createKeeper({
          manifest: tabManifest(),
          files: tabFiles(),
          rows: null,
          tabs: loneTab(),
          storage: NO_STORAGE,
          denial: DENIED,
          choice: { isOff: false, remember: () => undefined },
        }),
    ),
  };
}

/** A folder of the browser's file system; null where it has none for this page. */
async function filesIn(folder: string): Promise<FileStore | null> {
  try {
    return await openOpfsFiles(navigator.storage, folder);
  } catch {
    return null;
  }
}
