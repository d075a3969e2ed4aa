import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { MOST_SOURCE_BYTES } from '../../src/domain/workspace-limits';
import { directReader } from '../../src/imports/direct-reader';
import { createSchema } from '../../src/queries/model';
import { fingerprintOf } from '../../src/workspace/fingerprint';
import { loadWorkspace } from '../../src/workspace/load-workspace';
import { NO_NOTES } from '../../src/workspace/user-notes';
import { EMPTY_WORKSPACE, FORMAT, sourcesOf, withoutHistory } from '../../src/workspace/workspace';
import {
  type OpenedWorkspace,
  readWorkspaceFile,
  writeWorkspaceFile,
} from '../../src/workspace/workspace-file';
import { type HandMadeEntry, handMadeZip } from '../support/hand-made-zip';
import { law, someOf } from '../support/law';
import { nodeEngine } from '../support/node-database';
import { NOW } from '../support/session-parts';
import { type FilledWorkspace, filledWorkspace } from './generated-workspace';

const KEPT = fileURLToPath(new URL('../files/workspace/form-1.refscope.zip', import.meta.url));
const kept = new Uint8Array(readFileSync(KEPT));

const CSV = 'account,date,NPS\nTarnwick,2026-03-04,9\n';
const SOURCE = await fingerprintOf(new Blob([CSV]));
const FILE = {
  import_id: 1,
  file_name: 'nps.csv',
  writer: 'plain table',
  source: SOURCE,
  bytes: CSV.length,
  decisions: { dataset: 'responses', columns: {}, constants: {}, scores: [], answers: {} },
  records: 2,
  loaded: 1,
  left_out: 0,
  rejected: 0,
};
const VERSION = { id: 1, key: 'responses', dataset: 'responses', loaded_at: NOW, files: [FILE] };
const DOCUMENT = { ...EMPTY_WORKSPACE, versions: [VERSION], loaded: [1] };

/** The entries of a small workspace file, as docs/workspace-file.md says that they are. */
function entries(document: unknown = DOCUMENT, manifest: object = {}): HandMadeEntry[] {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const said = {
    format: 'refscope workspace',
    version: 1,
    saved_at: NOW,
    workspace: {
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    ...manifest,
  };
  return [
    { name: 'manifest.json', content: JSON.stringify(said) },
    { name: 'workspace.json', content: text },
    { name: `sources/${SOURCE}`, content: CSV },
  ];
}

const without = (name: string) => entries().filter((entry) => entry.name !== name);
const withEntry = (entry: HandMadeEntry) => [...entries(), entry];
const withSource = (change: Partial<HandMadeEntry>) =>
  entries().map((entry) => (entry.name.startsWith('sources/') ? { ...entry, ...change } : entry));
const withFiles = (...changes: object[]) => ({
  ...DOCUMENT,
  versions: [
    { ...VERSION, files: changes.map((change, at) => ({ ...FILE, import_id: at + 1, ...change })) },
  ],
});

/** Why a file is not opened. */
async function refusal(file: Blob): Promise<string> {
  const outcome = await readWorkspaceFile(file).catch((error: unknown) => error);
  if (!(outcome instanceof Error)) throw new Error('It was opened');
  expect(outcome.message).toMatch(
    /^This file cannot be opened as a workspace\. It .+\. Nothing was changed\. Save the workspace/,
  );
  return outcome.message;
}

async function texts({ sources }: Pick<OpenedWorkspace, 'sources'>) {
  const read = [...sources].map(async ([source, content]) => [source, await bytesOf(content)]);
  return Object.fromEntries(await Promise.all(read));
}

const bytesOf = async (content: Blob) => Buffer.from(await content.arrayBuffer()).toString('hex');

function written({ workspace, files }: FilledWorkspace, notes = NO_NOTES): Promise<Blob> {
  const fileOf = async (source: string) => files.get(source) ?? new Blob();
  return writeWorkspaceFile(workspace, notes, fileOf, NOW);
}

describe('a workspace file', () => {
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(filledWorkspace, async (filling) => {
        const filled = await filling;
        const opened = await readWorkspaceFile(await written(filled));
        expect(opened.workspace).toEqual(filled.workspace);
        expect(await texts(opened)).toEqual(await texts({ sources: filled.files }));
      }),
      law(60),
    );
  });

  it('holds no other files than those of the versions that are saved', async () => {
    const opened = await readWorkspaceFile(new Blob([kept]));
    const workspace = withoutHistory(opened.workspace);
    expect(workspace.versions.map(({ id }) => id)).toEqual([1, 3, 4]);
    const again = await readWorkspaceFile(await written({ workspace, files: opened.sources }));
    expect(again.workspace).toEqual(workspace);
    expect([...again.sources.keys()].sort()).toEqual([...sourcesOf(workspace)].sort());
  });

  it('takes saved questions and views along, but neither draft nor history', async () => {
    const { workspace, sources: files, notes } = await readWorkspaceFile(new Blob([kept]));
    // The first file there ever was has none.
    expect(notes).toMatchObject({ saved: [], views: [] });
    const saved = [{ name: `O'Brien"; --`, statement: 'FROM standing' }];
    const views = [{ name: 'Board', hash: '#/overview?as-of=2026-06-30' }];
    const own = { draft: 'SELECT 1', history: ['SELECT 2'], saved, views };
    const again = await readWorkspaceFile(await written({ workspace, files }, own));
    expect(again.notes).toEqual({ ...NO_NOTES, saved, views });
    expect(again.workspace).toEqual(workspace);
  });

  it('has the same bytes whenever the same is saved at the same time', async () => {
    const [filled] = fc.sample(filledWorkspace, { numRuns: 1, seed: 7 });
    if (filled === undefined) throw new Error('Nothing was generated');
    const [one, other] = [await written(await filled), await written(await filled)];
    expect(await bytesOf(one)).toBe(await bytesOf(other));
  });

  it('is not written where a stored file is not what it was', async () => {
    const opened = await readWorkspaceFile(new Blob([kept]));
    const damaged = async () => new Blob(['other']);
    const writing = writeWorkspaceFile(opened.workspace, NO_NOTES, damaged, NOW);
    await expect(writing).rejects.toThrow(/companies\.csv is damaged\. Nothing was saved/);
  });

  it('can be put together by anybody who keeps to its form', async () => {
    const { workspace, sources } = await readWorkspaceFile(handMadeZip(entries()));
    expect(workspace).toEqual(DOCUMENT);
    expect(await sources.get(SOURCE)?.text()).toBe(CSV);
    const stored = entries().map((entry) => ({ ...entry, isStored: true }));
    expect((await readWorkspaceFile(handMadeZip(stored))).workspace).toEqual(DOCUMENT);
  });
});

describe('the first workspace file there ever was', () => {
  it('opens, with everything in it', async () => {
    const { workspace, sources } = await readWorkspaceFile(new Blob([kept]));
    expect(workspace.format).toBe(FORMAT);
    expect(workspace.versions.map(({ key }) => key)).toEqual([
      'accounts: HubSpot export',
      'responses: Delighted export',
      'responses: Delighted export',
      'responses: account,date,nps',
    ]);
    expect(workspace.loaded).toEqual([1, 3, 4]);
    expect(workspace.aliases).toHaveLength(1);
    expect(Object.keys(workspace.mappings)).toEqual(['account,date,nps']);
    expect(workspace.settings).toMatchObject({ half_life_days: 400 });
    expect(workspace.snapshots).toMatchObject([{ day: '2026-06-30', loaded: [1, 2] }]);
    expect(sources.size).toBe(4);
  });

  it('can be loaded', async () => {
    const { workspace, sources } = await readWorkspaceFile(new Blob([kept]));
    const engine = await nodeEngine();
    await createSchema(engine);
    await loadWorkspace(engine, directReader, workspace, {
      rows: null,
      settings: { ...DEFAULT_SETTINGS, ...workspace.settings },
      fileOf: async (source) => sources.get(source) ?? new Blob(),
    });
    const counts =
      'SELECT (SELECT count(*) FROM accounts) AS a, (FROM responses SELECT count(*)) AS r';
    expect(await engine.query(counts)).toEqual([{ a: 4, r: 3 }]);
  });
});

describe('a file that is not opened', () => {
  it.each<[string, HandMadeEntry[], RegExp]>([
    ['climbs out of its folder', withEntry({ name: '../evil', content: '' }), /does not belong/],
    ['names a place on the disk', withEntry({ name: '/etc/passwd', content: '' }), /not belong/],
    ['names a drive', withEntry({ name: 'C:\\evil', content: '' }), /not belong/],
    ['has a folder', withEntry({ name: 'sources/', content: '' }), /not belong/],
    ['has an unknown file', withEntry({ name: 'notes.txt', content: '' }), /“notes.txt”/],
    ['has another spelling', withEntry({ name: 'Workspace.json', content: '' }), /not belong/],
    [
      'has a source that is no fingerprint',
      withEntry({ name: `sources/${'A'.repeat(64)}`, content: '' }),
      /not belong/,
    ],
    ['has a control character in a name', withEntry({ name: 'a\u0000b', content: '' }), /“a�b”/],
    ['has a file twice', withEntry({ name: 'workspace.json', content: '{}' }), /a file twice/],
    ['has no manifest', without('manifest.json'), /manifest\.json is missing/],
    ['has no document', without('workspace.json'), /workspace\.json is missing/],
    ['lacks a source', without(`sources/${SOURCE}`), /the file nps\.csv is missing/],
    ['is empty', [], /./],
    [
      'has a source more',
      withEntry({ name: `sources/${'0'.repeat(64)}`, content: CSV }),
      /its workspace does not name/,
    ],
    ['has another source', withSource({ content: CSV.replace('9', '8') }), /nps\.csv is not what/],
    ['has a longer source', withSource({ content: `${CSV}x` }), /nps\.csv is not what was saved/],
    ['is encrypted', withSource({ isEncrypted: true }), /encrypted/],
    ['has files that overlap', withSource({ at: 0 }), /damaged/],
    [
      'has another document',
      entries(DOCUMENT, { workspace: { bytes: 9, sha256: '' } }),
      /manifest/,
    ],
    [
      'has a document that is not the one that was saved',
      entries(DOCUMENT, {
        workspace: { bytes: JSON.stringify(DOCUMENT).length, sha256: '0'.repeat(64) },
      }),
      /workspace\.json is not what was saved/,
    ],
    ['is of another program', entries(DOCUMENT, { format: 'other' }), /not a workspace/],
    ['is of a later form', entries(DOCUMENT, { version: 2 }), /newer version/],
    ['is of no form', entries(DOCUMENT, { version: '1' }), /not a workspace/],
    ['has a document of a later form', entries({ ...DOCUMENT, format: 99 }), /newer version/],
    ['has a damaged document', entries({ ...DOCUMENT, loaded: [7] }), /version 7 is missing/],
    ['has a document that is no JSON', entries('{'), /not JSON/],
    ['has a document that is nested too deeply', entries('['.repeat(1_000_000)), /./],
    ['has one file of two sizes', entries(withFiles({}, { bytes: 1 })), /two sizes/],
    [
      'has a manifest that is too large',
      [{ name: 'manifest.json', content: ' '.repeat(70_000) }, ...without('manifest.json')],
      /manifest\.json is too large/,
    ],
    [
      'says that it is larger than can be',
      entries(withFiles({ bytes: MOST_SOURCE_BYTES + 1 })),
      /larger than Refscope can hold/,
    ],
  ])('%s', async (_, made, words) => {
    expect(await refusal(handMadeZip(made))).toMatch(words);
  });

  it('has more files than may be', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({
      name: `sources/${at.toString(16).padStart(64, '0')}`,
      content: '',
      isStored: true,
    }));
    expect(await refusal(handMadeZip(many))).toMatch(/more than 10000 files/);
  });

  it.each([[''], ['account,date\n'], ['PK\u0003\u0004'], ['PK\u0005\u0006'.padEnd(22, '\0')]])(
    'is no zip: %j',
    async (content) => {
      await refusal(new Blob([content]));
    },
  );
});

describe('a file that would not end', () => {
  const BOMB = 60_000_000;
  const bomb = Buffer.alloc(BOMB);

  it.each<[string, HandMadeEntry[], RegExp]>([
    ['a source, as it says', withSource({ content: bomb }), /nps\.csv is not what was saved/],
    [
      'a source, which it does not say',
      withSource({ content: bomb, declared: CSV.length }),
      /damaged/,
    ],
    [
      'a document, as it says',
      [{ name: 'workspace.json', content: bomb }, ...without('workspace.json')],
      /too large/,
    ],
    [
      'a manifest, which it does not say',
      [{ name: 'manifest.json', content: bomb, declared: 9 }, ...without('manifest.json')],
      /damaged/,
    ],
  ])('is not unpacked: %s', async (_, made, words) => {
    const file = handMadeZip(made);
    expect(file.size).toBeLessThan(1_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(file)).toMatch(words);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(BOMB);
  });
});

describe('a damaged file', () => {
  const places = Array.from(kept.keys());

  it('is never opened when it is cut short', async () => {
    for (const length of someOf(places, 400)) await refusal(new Blob([kept.subarray(0, length)]));
  });

  it('is never opened with something before or behind it', async () => {
    await refusal(new Blob(['x', kept]));
    await refusal(new Blob([kept, 'x']));
    await refusal(new Blob([kept, kept]));
  });

  it('is refused or the same where a bit is turned', async () => {
    const whole = await readWorkspaceFile(new Blob([kept]));
    const contents = await texts(whole);
    for (const at of someOf(places, 300)) {
      const turned = kept.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const outcome = await readWorkspaceFile(new Blob([turned])).catch((error: Error) => error);
      if (outcome instanceof Error) {
        expect(outcome.message).toMatch(/^This file cannot be opened/);
      } else {
        expect(outcome.workspace).toEqual(whole.workspace);
        expect(await texts(outcome)).toEqual(contents);
      }
    }
  });
});
