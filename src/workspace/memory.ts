import { createStore, get, type UseStore, update } from 'idb-keyval';
import { checkDecisions } from '../imports/recognising/check-decisions';
import type { Decisions } from '../imports/recognising/decisions';

const DATABASE = 'refscope';
const STORE = 'memory';
const MAPPINGS = 'mappings';

/** What the user decided about files, by the fingerprint of their header. */
export type Mappings = Readonly<Record<string, Decisions>>;

/** What outlives the tab. */
export interface Memory {
  /** Everything remembered; nothing where the browser keeps nothing. */
  mappings: () => Promise<Mappings>;
  remember: (fingerprint: string, decisions: Decisions) => Promise<void>;
  forget: (fingerprint: string) => Promise<void>;
}

/** Memory in IndexedDB. Where that is denied, decisions hold for the tab's life only. */
export function browserMemory(): Memory {
  const fallback = tabMemory();
  let store: UseStore | null = null;
  const kept = () => {
    store ??= createStore(DATABASE, STORE);
    return store;
  };
  const change = async (fingerprint: string, decisions: Decisions | null) => {
    await (decisions === null
      ? fallback.forget(fingerprint)
      : fallback.remember(fingerprint, decisions));
    await update<Record<string, unknown>>(
      MAPPINGS,
      (old = {}) => {
        const { [fingerprint]: _, ...others } = old;
        return decisions === null ? others : { ...others, [fingerprint]: decisions };
      },
      kept(),
    ).catch(() => undefined);
  };
  return {
    mappings: async () => ({
      ...sound(await get(MAPPINGS, kept()).catch(() => undefined)),
      ...(await fallback.mappings()),
    }),
    remember: change,
    forget: (fingerprint) => change(fingerprint, null),
  };
}

/** Memory that ends with the tab. */
export function tabMemory(): Memory {
  const mappings = new Map<string, Decisions>();
  return {
    mappings: async () => Object.fromEntries(mappings),
    remember: async (fingerprint, decisions) => void mappings.set(fingerprint, decisions),
    forget: async (fingerprint) => void mappings.delete(fingerprint),
  };
}

/** What of a stored value can be used; a stored form that is not understood is as if it were not there. */
function sound(stored: unknown): Mappings {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([fingerprint, value]) => {
      const decisions = checkDecisions(value);
      return decisions === null ? [] : [[fingerprint, decisions]];
    }),
  );
}
