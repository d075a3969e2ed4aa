import {
  MOST_DOCUMENT_BYTES,
  MOST_MANIFEST_BYTES,
  MOST_SOURCE_BYTES,
  MOST_WORKSPACE_ENTRIES,
} from '../domain/workspace-limits';
import { checksumOf, fingerprintOf } from './fingerprint';
import { plainly } from './storage-errors';
import { readWorkspace } from './stored-form';
import { soundNotes, type UserNotes } from './user-notes';
import type { Workspace } from './workspace';
import { FILE_FORMAT, FILE_VERSION, type Manifest, readManifest } from './workspace-manifest';
import { WORKSPACE_README } from './workspace-readme';
import { entriesOf, type ZipEntry, type ZipPart, zipped } from './zip-archive';

const MANIFEST = 'manifest.json';
const DOCUMENT = 'workspace.json';
const README = 'README.txt';
const SOURCE = /^sources\/([0-9a-f]{64})$/;

/** What of the user's notes goes along. */
export type CarriedNotes = Pick<UserNotes, 'saved' | 'views'>;

/** A workspace with the bytes of its files, by fingerprint. */
export interface OpenedWorkspace {
  workspace: Workspace;
  notes: CarriedNotes;
  sources: ReadonlyMap<string, Blob>;
}

/**
 * A workspace and all files that it rests on as one file that anybody can unpack; see
 * docs/workspace-file.md. `fileOf` gives a file's bytes, checked, as Keeper.fileOf does; `savedAt` is an
 * ISO instant. Rejects in plain words where it could not be opened again.
 */
export async function writeWorkspaceFile(
  workspace: Workspace,
  { saved, views }: CarriedNotes,
  fileOf: (source: string, name: string) => Promise<Blob>,
  savedAt: string,
): Promise<Blob> {
  const document = new Blob([JSON.stringify({ ...workspace, notes: { saved, views } }, null, 1)]);
  const files = filesOf(workspace);
  const entries = files.size + [MANIFEST, DOCUMENT, README].length;
  if (
    document.size > MOST_DOCUMENT_BYTES ||
    sum(files) > MOST_SOURCE_BYTES ||
    entries > MOST_WORKSPACE_ENTRIES
  )
    throw new Error(
      'This workspace is too large for one file. Nothing was saved. Forget older versions on the Data page, then save again.',
    );
  const manifest: Manifest = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    saved_at: savedAt,
    workspace: { bytes: document.size, sha256: await checksumOf(document) },
  };
  async function* parts(): AsyncGenerator<ZipPart> {
    yield { name: MANIFEST, content: new Blob([JSON.stringify(manifest, null, 1)]) };
    yield { name: README, content: new Blob([WORKSPACE_README]) };
    yield { name: DOCUMENT, content: document };
    for (const [source, { name, bytes }] of files) {
      const content = await fileOf(source, name);
      if (content.size !== bytes)
        throw new Error(
          `The stored copy of ${name} is damaged. Nothing was saved. Load the file again, then save.`,
        );
      yield { name: `sources/${source}`, content };
    }
  }
  return plainly(() => zipped(parts(), savedAt));
}

/**
 * A workspace file's workspace and the bytes of its files, checked to the last byte. Rejects in plain words
 * with whatever is not exactly what writeWorkspaceFile writes; nothing is kept or changed by it.
 */
export async function readWorkspaceFile(file: Blob): Promise<OpenedWorkspace> {
  try {
    return await plainly(() => opened(file));
  } catch (error) {
    // The browser's own words for what it cannot read, see storage-errors.ts.
    if (error instanceof Error && error.cause instanceof DOMException) throw error;
    throw new Error(
      `This file cannot be opened as a workspace. ${reasonOf(error)} Nothing was changed. Save the workspace in Refscope again, or copy the file again from where it came.`,
      { cause: error },
    );
  }
}

/** What is wrong with a file, said in plain words already. */
class Refusal extends Error {}

function reasonOf(error: unknown): string {
  return error instanceof Refusal
    ? error.message
    : 'It is not a zip file, or it is damaged or cut short.';
}

async function opened(file: Blob): Promise<OpenedWorkspace> {
  const entries = await listed(file);
  const said = await entryOf(entries, MANIFEST, MOST_MANIFEST_BYTES).read();
  const manifest = refusing(readManifest, parsed(await said.text(), MANIFEST));
  const document = await readDocument(entries, manifest);
  const workspace = refusing(readWorkspace, document);
  return { workspace, notes: notesOf(document), sources: await readSources(entries, workspace) };
}

/** The entries by name; none but those that a workspace file has. */
async function listed(file: Blob): Promise<Map<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  for await (const entry of entriesOf(file)) {
    const { name } = entry;
    if (![MANIFEST, DOCUMENT, README].includes(name) && !SOURCE.test(name))
      throw new Refusal(`It holds a file that does not belong there (“${shown(name)}”).`);
    if (entries.has(name)) throw new Refusal(`It holds a file twice (“${name}”).`);
    if (entry.isEncrypted)
      throw new Refusal('It is encrypted. Take the password off with the program that set it.');
    entries.set(name, entry);
    if (entries.size > MOST_WORKSPACE_ENTRIES)
      throw new Refusal(`It holds more than ${MOST_WORKSPACE_ENTRIES} files.`);
  }
  return entries;
}

const SHOWN_LETTERS = 80;

/** A name that a stranger gave, short and without control characters. */
function shown(name: string): string {
  return name.replace(/\p{C}/gu, '\u{fffd}').slice(0, SHOWN_LETTERS);
}

/** An entry that has to be there, and has no more than `most` bytes. */
function entryOf(entries: ReadonlyMap<string, ZipEntry>, name: string, most: number): ZipEntry {
  const entry = entries.get(name);
  if (entry === undefined)
    throw new Refusal(`It is not a workspace of Refscope: ${name} is missing.`);
  if (entry.bytes > most) throw new Refusal(`It is damaged: ${name} is too large.`);
  return entry;
}

async function readDocument(
  entries: ReadonlyMap<string, ZipEntry>,
  { workspace }: Manifest,
): Promise<unknown> {
  const entry = entryOf(entries, DOCUMENT, Math.min(workspace.bytes, MOST_DOCUMENT_BYTES));
  const content = await entry.read();
  if (content.size !== workspace.bytes || (await checksumOf(content)) !== workspace.sha256)
    throw new Refusal(`It is damaged: ${DOCUMENT} is not what was saved.`);
  return parsed(await content.text(), DOCUMENT);
}

/** Files of before notes went along have none. */
function notesOf(document: unknown): CarriedNotes {
  const isObject = typeof document === 'object' && document !== null;
  return soundNotes(isObject ? Reflect.get(document, 'notes') : undefined);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`It is damaged: ${name} is not JSON.`);
  }
}

/** The result of a check, whose own words become the reason. */
function refusing<Value, Result>(check: (value: Value) => Result, value: Value): Result {
  try {
    return check(value);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** The bytes of each file of the document; every entry is one, and none is larger than the document says. */
async function readSources(
  entries: ReadonlyMap<string, ZipEntry>,
  workspace: Workspace,
): Promise<Map<string, Blob>> {
  const files = refusing(filesOf, workspace);
  if (sum(files) > MOST_SOURCE_BYTES) throw new Refusal('It is larger than Refscope can hold.');
  for (const [source, { name }] of files)
    if (!entries.has(`sources/${source}`))
      throw new Refusal(`It is damaged: the file ${shown(name)} is missing.`);
  for (const name of entries.keys()) {
    const source = SOURCE.exec(name)?.[1];
    if (source !== undefined && !files.has(source))
      throw new Refusal(`It holds a file that its workspace does not name (“${name}”).`);
  }
  const sources = new Map<string, Blob>();
  for (const [source, { name, bytes }] of files) {
    const entry = entries.get(`sources/${source}`);
    const content = entry?.bytes === bytes ? await entry.read() : null;
    if (content === null || (await fingerprintOf(content)) !== source)
      throw new Refusal(`It is damaged: the file ${shown(name)} is not what was saved.`);
    sources.set(source, content);
  }
  return sources;
}

/** The files that a workspace rests on, by fingerprint. Throws where one is said to be of two sizes. */
function filesOf({ versions }: Workspace): Map<string, { name: string; bytes: number }> {
  const files = new Map<string, { name: string; bytes: number }>();
  for (const { source, file_name: name, bytes } of versions.flatMap(({ files }) => files)) {
    if ((files.get(source)?.bytes ?? bytes) !== bytes)
      throw new Error(`It is damaged (${name} is said to be of two sizes).`);
    files.set(source, { name, bytes });
  }
  return files;
}

function sum(files: ReadonlyMap<string, { bytes: number }>): number {
  return [...files.values()].reduce((total, { bytes }) => total + bytes, 0);
}
