import { createStore, get, type UseStore, update } from 'idb-keyval';
import * as v from 'valibot';
import { KEY_METHODS } from '../domain/matching';
import { checkDecisions } from '../imports/recognising/check-decisions';
import type { Decisions } from '../imports/recognising/decisions';
import type { Alias } from '../queries/aliases';
import { NO_NOTES, type NotesChange, type SqlNotes, soundNotes } from './sql-notes';

const DATABASE = 'refscope';
const STORE = 'memory';
const MAPPINGS = 'mappings';
const ALIASES = 'aliases';
const SQL_NOTES = 'sql';

/** What the user decided about files, by the fingerprint of their header. */
export type Mappings = Readonly<Record<string, Decisions>>;

/** What outlives the tab. */
export interface Memory {
  mappings: () => Promise<Mappings>;
  /** Keeps what was decided for files of a shape. */
  keepMapping: (fingerprint: string, decisions: Decisions) => Promise<void>;
  aliases: () => Promise<readonly Alias[]>;
  /** Keeps these aliases in the place of those kept before. */
  keepAliases: (aliases: readonly Alias[]) => Promise<void>;
  sqlNotes: () => Promise<SqlNotes>;
  changeSqlNotes: (change: NotesChange) => Promise<void>;
}

/** Memory in IndexedDB. Where the browser denies that, it lasts as long as the tab. */
export function browserMemory(): Memory {
  const tab = tabMemory();
  let opened: UseStore | null = null;
  const store = () => {
    opened ??= createStore(DATABASE, STORE);
    return opened;
  };
  const read = (key: string) => get<unknown>(key, store()).catch(() => undefined);
  const write = (key: string, change: (old: unknown) => unknown) =>
    update<unknown>(key, change, store()).catch(() => undefined);
  return {
    mappings: async () => ({ ...soundMappings(await read(MAPPINGS)), ...(await tab.mappings()) }),
    async keepMapping(fingerprint, decisions) {
      await tab.keepMapping(fingerprint, decisions);
      await write(MAPPINGS, (old) => ({ ...soundMappings(old), [fingerprint]: decisions }));
    },
    async aliases() {
      const kept = soundAliases(await read(ALIASES));
      return kept.length > 0 ? kept : tab.aliases();
    },
    async keepAliases(aliases) {
      await tab.keepAliases(aliases);
      await write(ALIASES, () => aliases);
    },
    async sqlNotes() {
      const kept = await read(SQL_NOTES);
      return kept === undefined ? tab.sqlNotes() : soundNotes(kept);
    },
    async changeSqlNotes(change) {
      await tab.changeSqlNotes(change);
      await write(SQL_NOTES, (old) => change(soundNotes(old)));
    },
  };
}

/** Memory that ends with the tab. */
export function tabMemory(): Memory {
  const mappings = new Map<string, Decisions>();
  let kept: readonly Alias[] = [];
  let notes = NO_NOTES;
  return {
    mappings: async () => Object.fromEntries(mappings),
    keepMapping: async (fingerprint, decisions) => void mappings.set(fingerprint, decisions),
    aliases: async () => kept,
    async keepAliases(aliases) {
      kept = aliases;
    },
    sqlNotes: async () => notes,
    async changeSqlNotes(change) {
      notes = change(notes);
    },
  };
}

/** What of the stored mappings can be used; a form that is not understood is as if it were not there. */
function soundMappings(stored: unknown): Mappings {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([fingerprint, value]) => {
      const decisions = checkDecisions(value);
      return decisions === null ? [] : [[fingerprint, decisions]];
    }),
  );
}

const alias = v.object({
  method: v.picklist(KEY_METHODS),
  key: v.string(),
  account_id: v.string(),
});

function soundAliases(stored: unknown): Alias[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one) => v.is(alias, one));
}
