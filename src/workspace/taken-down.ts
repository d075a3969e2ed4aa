import type { Settings } from '../domain/settings';
import type { Run } from '../engine/engine';
import { settingsAfter } from '../imports/commit';
import { checkDecisions } from '../imports/recognising/check-decisions';
import { recordedNow } from '../imports/recorded';
import { aliasesQuestion } from '../queries/aliases';
import { ask } from '../queries/question';
import { type KeptImportRow, keptImportsQuestion } from './kept-imports';
import {
  type KeptFile,
  keptSettings,
  loadedVersions,
  type Version,
  type Workspace,
} from './workspace';

/**
 * The workspace that the tables show, by what is in them: a further version for files that came in since,
 * none of those that went is loaded any more. `settings` are those that were asked for. Belongs in the transaction that changed them.
 */
export async function takenDown(
  run: Run,
  before: Workspace,
  settings: Settings,
  now: string,
): Promise<Workspace> {
  const rows = await ask({ run }, keptImportsQuestion, {});
  const known = new Set(
    before.versions.flatMap(({ files }) => files.map(({ import_id }) => import_id)),
  );
  const fresh = versionsOf(
    rows.filter(({ import_id }) => !known.has(import_id)),
    now,
  );
  const present = new Set(rows.map(({ import_id }) => import_id));
  const remaining = loadedVersions(before).filter(({ files }) =>
    files.some(({ import_id }) => present.has(import_id)),
  );
  return {
    ...before,
    versions: [...before.versions, ...fresh],
    loaded: [...remaining, ...fresh].map(({ id }) => id),
    aliases: await ask({ run }, aliasesQuestion, {}),
    ...(await recordedNow(run)),
    settings: keptSettings(
      settingsAfter(
        settings,
        fresh.map(({ dataset }) => dataset),
      ),
    ),
  };
}

/** The versions of files that came in together: those of one key are one. */
function versionsOf(rows: readonly KeptImportRow[], now: string): Version[] {
  const keys = [...new Set(rows.map(({ version_key }) => version_key))];
  return keys.flatMap((key) => {
    const own = rows.filter(({ version_key }) => version_key === key);
    const [first] = own;
    if (first === undefined) return [];
    const { import_id: id, dataset } = first;
    return [{ id, key, dataset, loaded_at: now, files: own.map(keptFile) }];
  });
}

function keptFile(row: KeptImportRow): KeptFile {
  const { version_key, dataset, source, decisions, ...counts } = row;
  const checked = checkDecisions(JSON.parse(decisions));
  if (source === null || checked === null)
    throw new Error(`${row.file_name} cannot be kept: its bytes or its mapping are missing.`);
  return { ...counts, source, decisions: checked };
}
