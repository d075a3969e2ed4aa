import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProposedFrom, propose } from '../../src/imports/recognising/propose';
import { EXPECTED_FILES } from '../files/expected';
import type { ExpectedFile } from '../files/expected/expected-file';
import { law } from '../support/law';
import { readExpected, uppermost } from './small-reader';

/** How many orders of columns are tried. */
const ORDERS = 200;

/** What is proposed for a file, its columns called by their uppermost header cell. */
function proposed(table: ProposedFrom) {
  const { decisions, ...proposal } = propose(table);
  const named = (columns: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, uppermost(table, column)]),
    );
  return {
    ...proposal,
    dataset: decisions?.dataset ?? null,
    columns: named(decisions?.columns),
    fallbacks: Object.fromEntries(
      Object.entries(decisions?.fallbacks ?? {}).map(([field, columns]) => [
        field,
        columns.map((column) => uppermost(table, column)),
      ]),
    ),
    constants: decisions?.constants,
    scores: decisions?.scores.map((score) => ({
      ...score,
      column: uppermost(table, score.column),
    })),
    suggestions: named(proposal.suggestions),
  };
}

function expected(file: ExpectedFile) {
  return {
    writer: file.writer,
    dataset: file.dataset,
    columns: file.columns,
    fallbacks: file.fallbacks ?? {},
    constants: file.constants ?? {},
    scores: file.scores ?? [],
    missing: file.missing ?? [],
    needsReview: file.needsReview ?? false,
    suggestedAsOf: file.suggestedAsOf ?? null,
    ...(file.suggestions === undefined ? {} : { suggestions: file.suggestions }),
  };
}

describe('every file in the shape of a writer', () => {
  it.each(EXPECTED_FILES.map((file) => [file.file, file] as const))('%s', (_, file) => {
    expect(proposed(readExpected(file))).toMatchObject(expected(file));
    expect(proposed(readExpected(file)).columns).toEqual(file.columns);
  });

  it('is expected to be something', () => {
    const folder = fileURLToPath(new URL('../files/', import.meta.url));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
      .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
      // What Refscope itself wrote, see test/workspace.
      .filter((name) => !name.startsWith('workspace/'));
    expect(files.sort()).toEqual(EXPECTED_FILES.map(({ file }) => file).sort());
  });

  it('adds up: every record is a header, a footer, loaded, left out or rejected', () => {
    for (const {
      file,
      records,
      header,
      footer,
      loaded,
      leftOut,
      rejected,
      needsReview,
    } of EXPECTED_FILES) {
      const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      const rest = records - header - footer - loaded - left - rejected;
      expect([file, needsReview ? 0 : rest]).toEqual([file, 0]);
    }
  });

  it('is taken for the same whatever the order of its columns', () => {
    const files = EXPECTED_FILES.filter(
      ({ file, needsReview }) => !needsReview && !/repeated|surveymonkey/.test(file),
    );
    const shuffled = fc.constantFrom(...files).chain((file) => {
      const table = readExpected(file);
      return fc.tuple(
        fc.constant(table),
        fc.shuffledSubarray([...table.columns.keys()], { minLength: table.columns.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([table, order]) => {
        const pick = (cells: readonly string[]) => order.map((place) => cells[place] ?? '');
        const other = {
          ...table,
          header: table.header && pick(table.header),
          headerRecords: table.headerRecords.map(pick),
          columns: pick(table.columns),
          head: table.head.map(pick),
        };
        const [one, two] = [propose(table), propose(other)];
        expect(two.decisions?.columns).toEqual(one.decisions?.columns);
        expect(two.writer).toBe(one.writer);
        expect(two.fingerprint).toBe(one.fingerprint);
      }),
      law(ORDERS),
    );
  });
});
