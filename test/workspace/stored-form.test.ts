import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../src/workspace/stored-form';
import { EMPTY_WORKSPACE, FORMAT, type Workspace } from '../../src/workspace/workspace';

const OLDEST = fileURLToPath(new URL('../files/workspace/form-0.json', import.meta.url));
const oldest: Record<string, unknown> = JSON.parse(readFileSync(OLDEST, 'utf8'));

const DECISIONS = { dataset: 'accounts', columns: {}, constants: {}, scores: [], answers: {} };
const FILE = {
  import_id: 1,
  file_name: 'accounts.csv',
  writer: 'plain table',
  source: '0'.repeat(64),
  bytes: 3,
  decisions: DECISIONS,
  records: 1,
  loaded: 1,
  left_out: 0,
  rejected: 0,
};
const VERSION = {
  id: 1,
  key: 'accounts: plain table',
  dataset: 'accounts',
  loaded_at: '2026-07-01T12:00:00.000Z',
  files: [FILE],
};
const WORKSPACE = { ...EMPTY_WORKSPACE, versions: [VERSION], loaded: [1] };

describe('the oldest form, mappings and aliases alone', () => {
  it('opens with all that was decided', () => {
    const workspace = readWorkspace(oldest);
    expect(workspace).toMatchObject({ format: FORMAT, revision: 0, versions: [], loaded: [] });
    expect(workspace.mappings).toEqual(oldest.mappings);
    expect(workspace.aliases).toEqual(oldest.aliases);
    expect(workspace.settings).toEqual(EMPTY_WORKSPACE.settings);
  });

  it('opens as if what is not understood in it were not there', () => {
    const stored = {
      format: 0,
      mappings: { sound: DECISIONS, damaged: { ...DECISIONS, dataset: 'horses' }, none: null },
      aliases: [{ method: 'name', key: 'a', account_id: '1' }, { method: 'horse' }, null, 7],
    };
    const workspace = readWorkspace(stored);
    expect(workspace.mappings).toEqual({ sound: DECISIONS });
    expect(workspace.aliases).toEqual([{ method: 'name', key: 'a', account_id: '1' }]);
  });

  it.each([{}, { mappings: 'x', aliases: 'y' }, { mappings: null, aliases: null }])(
    'opens with nothing in it: %j',
    (rest) => {
      expect(readWorkspace({ format: 0, ...rest })).toEqual(EMPTY_WORKSPACE);
    },
  );
});

describe('the form of today', () => {
  it('is read as it was written', () => {
    expect(readWorkspace(JSON.parse(JSON.stringify(WORKSPACE)))).toEqual(WORKSPACE);
  });

  it('has the default of a setting that came later', () => {
    const { half_life_days, ...settings } = WORKSPACE.settings;
    expect(readWorkspace({ ...WORKSPACE, settings })).toEqual(WORKSPACE);
  });

  it('leaves out what it does not know', () => {
    expect(readWorkspace({ ...WORKSPACE, later: 1 })).toEqual(WORKSPACE);
  });
});

const withFile = (change: object) => ({
  ...WORKSPACE,
  versions: [{ ...VERSION, files: [{ ...FILE, ...change }] }],
});
const snapshot = (change: Partial<Record<keyof Workspace['snapshots'][number], unknown>>) => ({
  ...WORKSPACE,
  snapshots: [
    {
      day: '2026-06-30',
      taken_at: '2026-07-01T12:00:00.000Z',
      loaded: [1],
      aliases: [],
      settings: WORKSPACE.settings,
      ...change,
    },
  ],
});

describe('a document that is refused', () => {
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /damaged \(no format\)/],
    ['null', null, /damaged \(no format\)/],
    ['a list', [], /damaged \(no format\)/],
    ['a text', 'workspace', /damaged \(no format\)/],
    ['no format', {}, /damaged \(no format\)/],
    ['a format that is no number', { format: '1' }, /damaged \(no format\)/],
    ['half a format', { format: 0.5 }, /damaged \(no format\)/],
    ['a format below 0', { format: -1 }, /damaged \(no format\)/],
    ['a later format', { format: FORMAT + 1 }, /newer version/],
    ['nothing but a format', { format: FORMAT }, /damaged \(revision/],
    ['a fingerprint that is a path', withFile({ source: '../accounts.csv' }), /damaged \(.*source/],
    ['a size below 0', withFile({ bytes: -1 }), /damaged \(.*bytes/],
    ['a size that is not whole', withFile({ bytes: 1.5 }), /damaged \(.*bytes/],
    ['unknown decisions', withFile({ decisions: {} }), /damaged \(.*decisions/],
    ['an id of 0', withFile({ import_id: 0 }), /damaged \(.*import_id/],
    [
      'a version without files',
      { ...WORKSPACE, versions: [{ ...VERSION, files: [] }] },
      /damaged \(versions\.0\.files/,
    ],
    [
      'an unknown dataset',
      { ...WORKSPACE, versions: [{ ...VERSION, dataset: 'horses' }] },
      /damaged \(versions\.0\.dataset/,
    ],
    [
      'a setting out of bounds',
      { ...WORKSPACE, settings: { half_life_days: -1 } },
      /damaged \(settings/,
    ],
    [
      'settings that are none',
      { ...WORKSPACE, settings: { half_live_days: 1 } },
      /damaged \(settings/,
    ],
    ['a loaded version that is missing', { ...WORKSPACE, loaded: [2] }, /version 2 is missing/],
    [
      'two versions of one number',
      { ...WORKSPACE, versions: [VERSION, VERSION] },
      /two imports have one number/,
    ],
    ['a snapshot of no day', snapshot({ day: '2026-02-30' }), /damaged \(snapshots\.0\.day/],
    ['a snapshot of a missing version', snapshot({ loaded: [9] }), /version 9 is missing/],
  ])('%s', (_, stored, words) => {
    expect(() => readWorkspace(stored)).toThrow(words);
  });
});
