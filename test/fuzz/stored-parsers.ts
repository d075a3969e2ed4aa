import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chance, integerBetween, pick, type Random } from '../../sample-data/generator/random';
import { checkSettings } from '../../src/domain/check-settings';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { unpackSample } from '../../src/imports/packed-sample';
import { checkDecisions } from '../../src/imports/recognising/check-decisions';
import { readWorkspace } from '../../src/workspace/stored-form';
import { soundNotes } from '../../src/workspace/user-notes';
import { EMPTY_WORKSPACE, type Workspace } from '../../src/workspace/workspace';
import { readWorkspaceFile } from '../../src/workspace/workspace-file';
import { readManifest } from '../../src/workspace/workspace-manifest';
import { handMadeZip } from '../support/hand-made-zip';
import { NOW } from '../support/session-parts';
import { mutatedBytes, mutatedValue, randomBytes } from './mutate';
import { isPlain, oneByOne, orRefused, type Parser } from './parser';

const MOST_RANDOM_BYTES = 300;
const MOST_CHANGES = 3;

const stored = (name: string) =>
  readFileSync(new URL(`../files/workspace/${name}`, import.meta.url));
const FILE = new Uint8Array(stored('form-1.refscope.zip'));
const { workspace: OPENED } = await readWorkspaceFile(new Blob([FILE]));
const OLDEST: unknown = JSON.parse(stored('form-0.json').toString());

const CSV = 'account,date,NPS\nTarnwick,2026-03-04,9\n';
const SOURCE = createHash('sha256').update(CSV).digest('hex');
const DECISIONS = {
  dataset: 'responses',
  columns: { account_name: 'account', responded_at: 'date' },
  constants: { currency: 'EUR' },
  scores: [{ column: 'NPS', metric: 'nps', scaleMax: 10 }],
  answers: { dateOrder: 'day first' },
};
const VERSION = {
  id: 1,
  key: 'responses',
  dataset: 'responses',
  loaded_at: NOW,
  files: [
    {
      import_id: 1,
      file_name: 'nps.csv',
      writer: 'plain table',
      source: SOURCE,
      bytes: CSV.length,
      decisions: DECISIONS,
      records: 2,
      loaded: 1,
      left_out: 0,
      rejected: 0,
    },
  ],
};
const DOCUMENT = { ...EMPTY_WORKSPACE, versions: [VERSION], loaded: [1] };
const MANIFEST = {
  format: 'refscope workspace',
  version: 1,
  saved_at: NOW,
  workspace: { bytes: 1, sha256: SOURCE },
};
const NOTES = {
  draft: 'FROM standing',
  history: ['FROM standing'],
  saved: [{ name: 'one', statement: 'FROM standing' }],
  views: [{ name: 'Board', hash: '#/overview' }],
};

/** A value with some parts changed, one after the other. */
function changed(random: Random, values: readonly unknown[]): unknown {
  let value = pick(random, values);
  for (let left = integerBetween(random, 1, MOST_CHANGES); left > 0; left -= 1)
    value = mutatedValue(random, value);
  return value;
}

/** A workspace that was taken is sound: written and read again it is the same. */
function mustComeBack(workspace: Workspace): void {
  const again = readWorkspace(JSON.parse(JSON.stringify(workspace)));
  if (!isDeepStrictEqual(again, JSON.parse(JSON.stringify(workspace))))
    throw new Error('A workspace that was read is another one when it is read again');
}

async function openWorkspaceFile(content: Blob): Promise<void> {
  const isRefusal = isPlain(
    /^This file cannot be opened as a workspace\. It .+ Nothing was changed\./s,
  );
  const opened = await orRefused(() => readWorkspaceFile(content), isRefusal);
  if (opened) mustComeBack(opened.workspace);
}

/** A workspace file whose document is damaged though its checksum is right. */
function withDocument(document: unknown): Blob {
  const text = JSON.stringify(document) ?? '';
  const workspace = {
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  return handMadeZip([
    { name: 'manifest.json', content: JSON.stringify({ ...MANIFEST, workspace }) },
    { name: 'workspace.json', content: text },
    { name: `sources/${SOURCE}`, content: CSV },
  ]);
}

async function unpack(archive: Uint8Array<ArrayBuffer>): Promise<void> {
  const isRefusal = isPlain(/^The sample’s rows are damaged/);
  await orRefused(() => unpackSample(new Blob([archive])), isRefusal);
}

function sampleArchive(random: Random): Uint8Array<ArrayBuffer> {
  const list = [
    { name: 'accounts', bytes: 5 },
    { name: 'imports', bytes: 3 },
  ];
  const said = chance(random, 0.5) ? list : mutatedValue(random, list);
  const plain = Buffer.from(`${JSON.stringify(said)}\n12345678`);
  const inside = chance(random, 0.5) ? plain : mutatedBytes(random, plain);
  const packed = new Uint8Array(gzipSync(inside));
  return chance(random, 0.5) ? packed : mutatedBytes(random, packed);
}

export const STORED_PARSERS: readonly Parser[] = [
  oneByOne('workspace file, random bytes', 20, (random) =>
    openWorkspaceFile(new Blob([randomBytes(random, MOST_RANDOM_BYTES)])),
  ),
  oneByOne('workspace file, changed bytes', 40, (random) =>
    openWorkspaceFile(new Blob([mutatedBytes(random, FILE)])),
  ),
  oneByOne('workspace file, changed document', 40, (random) =>
    openWorkspaceFile(withDocument(changed(random, [DOCUMENT, OPENED]))),
  ),
  oneByOne('stored workspace and migrations', 100, async (random) => {
    const value = changed(random, [DOCUMENT, OPENED, OLDEST]);
    const workspace = await orRefused(() => readWorkspace(value), isPlain(/^It (is|was) /));
    if (workspace) mustComeBack(workspace);
  }),
  oneByOne('manifest of a workspace file', 20, async (random) => {
    const value = changed(random, [MANIFEST]);
    await orRefused(() => readManifest(value), isPlain(/^It (is|was) /));
  }),
  oneByOne('stored notes', 20, (random) => {
    const { saved, views, history } = soundNotes(changed(random, [NOTES]));
    const texts = [...history, ...saved.flatMap(Object.values), ...views.flatMap(Object.values)];
    if (texts.some((text) => typeof text !== 'string')) throw new Error('A note is no text');
  }),
  oneByOne('stored decisions', 20, (random) => {
    const decisions = checkDecisions(changed(random, [DECISIONS]));
    if (decisions && !isDeepStrictEqual(checkDecisions(decisions), decisions))
      throw new Error('Decisions that were taken are refused');
  }),
  oneByOne('settings', 20, async (random) => {
    const value = changed(random, [DEFAULT_SETTINGS]);
    const words = isPlain(/^These settings cannot be used\. /);
    const settings = await orRefused(() => checkSettings(value), words);
    if (settings) checkSettings(settings);
  }),
  oneByOne('packed sample rows', 20, (random) =>
    unpack(chance(random, 0.3) ? randomBytes(random, MOST_RANDOM_BYTES) : sampleArchive(random)),
  ),
];
