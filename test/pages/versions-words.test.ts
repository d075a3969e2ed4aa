import { describe, expect, it } from 'vitest';
import {
  comparisonText,
  fieldText,
  newestAndLoaded,
  valueText,
  versionGroups,
} from '../../src/pages/data/versions-words';
import type { VersionComparison } from '../../src/workspace/compare-versions';
import type { Version } from '../../src/workspace/workspace';

const NONE: VersionComparison = {
  dataset: 'accounts',
  before: 3,
  after: 3,
  added: 0,
  removed: 0,
  changed: 0,
  unchanged: 3,
  fields: [],
  differences: [],
};

const version = (id: number, key: string): Version => ({
  id,
  key,
  dataset: 'accounts',
  loaded_at: '2026-07-01T12:00:00.000Z',
  files: [],
});

describe('the history', () => {
  it('is told apart by dataset and writer, the newest first, with the one that is loaded', () => {
    const [a, b, c] = [version(1, 'a'), version(2, 'b'), version(3, 'a')];
    expect(versionGroups({ versions: [a, b, c], loaded: [1] })).toEqual([
      { key: 'a', versions: [c, a], loaded: a },
      { key: 'b', versions: [b], loaded: null },
    ]);
  });

  it('lists the newest five first, and the loaded one however old', () => {
    const versions = [1, 2, 3, 4, 5, 6, 7].map((id) => version(id, 'a'));
    const shownWith = (loaded: number[]) =>
      versionGroups({ versions, loaded })
        .flatMap(newestAndLoaded)
        .map(({ id }) => id);
    expect(shownWith([7])).toEqual([7, 6, 5, 4, 3]);
    expect(shownWith([1])).toEqual([7, 6, 5, 4, 3, 1]);
    expect(shownWith([])).toEqual([7, 6, 5, 4, 3]);
  });
});

describe('a comparison', () => {
  it('is a sentence of what there is', () => {
    expect(comparisonText(NONE)).toBe('Nothing differs: both hold the same 3 accounts.');
    expect(comparisonText({ ...NONE, removed: 1, after: 2, unchanged: 2 })).toBe(
      'Of 3 accounts then and 2 later: 1 removed; 2 are the same.',
    );
    expect(comparisonText({ ...NONE, changed: 1, added: 1, removed: 1, unchanged: 1 })).toBe(
      'Of 3 accounts then and 3 later: 1 changed, 1 added and 1 removed; 1 is the same.',
    );
  });

  it('names a field in words and a further column by its own name', () => {
    expect(fieldText({ field: 'written_account_id', is_further: false })).toBe('account id');
    expect(fieldText({ field: 'My_Column', is_further: true })).toBe('My_Column');
  });

  it('writes a value by its field, with all digits; a further column as it is', () => {
    const shown = (field: string, value: string | null, is_further = false) =>
      valueText(NONE, { field, is_further, before: null, after: null }, value);
    expect(shown('employees', '1200.125')).toMatch(/^1.?200[.,]125$/);
    expect(shown('employees', '1e+25')).toBe('1e+25');
    expect(shown('employees', '007', true)).toBe('007');
    expect(shown('customer_since', '2026-02-03')).toContain('2026');
    expect(shown('industry', null)).toBeNull();
    expect(shown('industry', 'x'.repeat(500))?.length).toBeLessThan(200);
  });
});
