import * as v from 'valibot';
import { checkSettings } from '../domain/check-settings';
import { DATASET_NAMES } from '../domain/dataset';
import { isDay } from '../domain/day';
import { KEY_METHODS } from '../domain/matching';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { checkDecisions } from '../imports/recognising/check-decisions';
import type { Decisions } from '../imports/recognising/decisions';
import { migrated } from './migrations';
import { FORMAT, type KeptSettings, keptSettings, type Workspace } from './workspace';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const instant = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.check(isDay));

/** As fingerprint.ts writes it: it names a file, so nothing else may pass. */
const source = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const decisions = v.custom<Decisions>((value) => checkDecisions(value) !== null);

const alias = v.object({
  method: v.picklist(KEY_METHODS),
  key: v.string(),
  account_id: v.string(),
});

const text = v.nullable(v.string());

const review = v.object({
  record_id: v.string(),
  account_id: v.string(),
  reviewed_on: day,
  reviewer: text,
  note: text,
  changed: text,
  next_due: day,
});

const use = v.object({
  record_id: v.string(),
  account_id: v.string(),
  used_at: day,
  type: text,
  opportunity_id: text,
  requested_by: text,
  outcome: text,
});

const file = v.object({
  import_id: id,
  file_name: v.string(),
  writer: v.string(),
  source,
  bytes: count,
  decisions,
  records: count,
  loaded: count,
  left_out: count,
  rejected: count,
});

const version = v.object({
  id,
  key: v.string(),
  dataset: v.picklist(DATASET_NAMES),
  loaded_at: instant,
  files: v.pipe(v.array(file), v.minLength(1)),
});

/** Settings that came later have their default where the stored form does not know them. */
const settings = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, KeptSettings>(({ dataset, addIssue, NEVER }) => {
    try {
      return keptSettings({ ...DEFAULT_SETTINGS, ...checkSettings(dataset.value) });
    } catch (error) {
      addIssue({ message: error instanceof Error ? error.message : String(error) });
      return NEVER;
    }
  }),
);

const snapshot = v.object({
  day,
  taken_at: instant,
  loaded: v.array(id),
  aliases: v.array(alias),
  settings,
});

const workspace = v.object({
  format: v.literal(FORMAT),
  revision: count,
  versions: v.array(version),
  loaded: v.array(id),
  aliases: v.array(alias),
  mappings: v.record(v.string(), decisions),
  reviews: v.array(review),
  uses: v.array(use),
  brief_notes: v.record(v.string(), v.string()),
  settings,
  snapshots: v.array(snapshot),
});

/**
 * A stored workspace of this or any earlier form, in today's; throws an Error in plain words where it is
 * none, or one of a later form.
 */
export function readWorkspace(stored: unknown): Workspace {
  const result = v.safeParse(workspace, migrated(stored));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`It is damaged (${v.getDotPath(issue) ?? 'format'}: ${issue.message}).`);
  }
  return withSoundReferences(result.output);
}

/** Throws where a loaded version is not there, or two files have one id. */
function withSoundReferences(checked: Workspace): Workspace {
  const ids = new Set(checked.versions.map((one) => one.id));
  const named = [...checked.loaded, ...checked.snapshots.flatMap(({ loaded }) => loaded)];
  const missing = named.find((one) => !ids.has(one));
  if (missing !== undefined) throw new Error(`It is damaged (version ${missing} is missing).`);
  const imports = checked.versions.flatMap(({ files }) => files.map(({ import_id }) => import_id));
  if (new Set(imports).size < imports.length || ids.size < checked.versions.length)
    throw new Error('It is damaged (two imports have one number).');
  return checked;
}
