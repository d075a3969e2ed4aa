import { KEY_METHODS } from '../domain/matching';
import { checkDecisions } from '../imports/recognising/check-decisions';
import { FORMAT } from './workspace';

/** What was stored before there were workspaces: what was decided about files, and aliases. */
interface FormZero {
  format: 0;
  mappings?: unknown;
  aliases?: unknown;
}

/** From each form to the next one, by the form that it starts from. A step is never changed once released. */
const STEPS: readonly ((stored: object) => object)[] = [fromZero, fromOne];

/** A stored workspace in today's form, unchecked; throws an Error in plain words where that cannot be. */
export function migrated(stored: unknown): object {
  if (typeof stored !== 'object' || stored === null) throw new Error('It is damaged (no format).');
  const format: unknown = Reflect.get(stored, 'format');
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0)
    throw new Error('It is damaged (no format).');
  if (format > FORMAT)
    throw new Error('It was written by a newer version of Refscope. Reload the page to get that.');
  return STEPS.slice(format).reduce((form, step) => step(form), stored);
}

/** A form that was not understood was as if it were not there, and still is. */
function fromZero(stored: object): object {
  const { mappings, aliases } = stored as FormZero;
  return {
    format: 1,
    revision: 0,
    versions: [],
    loaded: [],
    snapshots: [],
    settings: {},
    mappings: Object.fromEntries(
      entriesOf(mappings).filter(([, decisions]) => checkDecisions(decisions) !== null),
    ),
    aliases: Array.isArray(aliases) ? aliases.filter(isAlias) : [],
  };
}

/** Nothing could be recorded here before. */
function fromOne(stored: object): object {
  return { ...stored, format: 2, reviews: [], uses: [], brief_notes: {} };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isAlias(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { method, key, account_id } = value as Record<string, unknown>;
  const methods: readonly unknown[] = KEY_METHODS;
  return methods.includes(method) && typeof key === 'string' && typeof account_id === 'string';
}
