import fc from 'fast-check';
import { DATASET_NAMES } from '../../src/domain/dataset';
import { KEY_METHODS } from '../../src/domain/matching';
import type { Decisions } from '../../src/imports/recognising/decisions';
import { fingerprintOf } from '../../src/workspace/fingerprint';
import { FORMAT, keptSettings, type Version, type Workspace } from '../../src/workspace/workspace';
import { generatedTable, textOf } from '../imports/generated-tables';
import { dayAt } from '../queries/generated-days';
import { anySettings } from '../queries/generated-settings';

/** A workspace with the bytes of its files. */
export interface FilledWorkspace {
  workspace: Workspace;
  files: ReadonlyMap<string, Blob>;
}

const hostile = fc.constantFrom(`O'Brien"; --`, '../../etc/passwd', 'a\u0000b', '\ud800', '');
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), hostile);
const count = fc.nat();
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const decisions: fc.Arbitrary<Decisions> = fc.record(
  {
    dataset: fc.constantFrom(...DATASET_NAMES),
    columns: fc.dictionary(fc.constantFrom('account_id', 'domain', 'comment'), text),
    fallbacks: fc.dictionary(fc.constantFrom('closed_at'), fc.array(text, { maxLength: 2 })),
    constants: fc.dictionary(fc.constantFrom('currency'), text),
    scores: fc.array(
      fc.record(
        { column: text, metric: fc.constantFrom('nps', null), scaleMax: fc.integer() },
        { requiredKeys: ['column', 'metric'] },
      ),
      { maxLength: 2 },
    ),
    answers: fc.record({ dateOrder: fc.constantFrom('day first') }, { requiredKeys: [] }),
  },
  { requiredKeys: ['dataset', 'columns', 'constants', 'scores', 'answers'] },
);

const aliases = fc.array(
  fc.record({ method: fc.constantFrom(...KEY_METHODS), key: text, account_id: text }),
  { maxLength: 3 },
);

const day = fc.nat({ max: 3000 }).map(dayAt);
const words = fc.option(text);

const reviews = fc.array(
  fc.record({
    record_id: text,
    account_id: text,
    reviewed_on: day,
    reviewer: words,
    note: words,
    changed: words,
    next_due: day,
  }),
  { maxLength: 2 },
);

const uses = fc.array(
  fc.record({
    record_id: text,
    account_id: text,
    used_at: day,
    type: words,
    opportunity_id: words,
    requested_by: words,
    outcome: words,
  }),
  { maxLength: 2 },
);

const csv = fc.oneof(
  generatedTable.map(textOf),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('same,bytes\n1,2\n'),
);

const file = fc.record({
  csv,
  name: text,
  decisions,
  counts: fc.record({ records: count, loaded: count, left_out: count, rejected: count }),
});

const settings = anySettings.map(keptSettings);

/** Workspaces of which some files have the same bytes, some versions are loaded and some days are kept. */
export const filledWorkspace: fc.Arbitrary<Promise<FilledWorkspace>> = fc
  .record({
    revision: count,
    versions: fc.array(
      fc.record({
        key: text,
        dataset: fc.constantFrom(...DATASET_NAMES),
        loaded_at: instant,
        files: fc.array(file, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 4 },
    ),
    aliases,
    mappings: fc.dictionary(
      fc.string({ maxLength: 20 }).map((key) => `${key},`),
      decisions,
      { maxKeys: 3 },
    ),
    reviews,
    uses,
    brief_notes: fc.dictionary(
      fc.string({ maxLength: 20 }).map((key) => `${key},`),
      text,
      { maxKeys: 3 },
    ),
    settings,
    taken: fc.array(fc.record({ taken_at: instant, aliases, settings }), { maxLength: 2 }),
    isLoaded: fc.infiniteStream(fc.boolean()),
  })
  .map(async ({ versions, taken, isLoaded, ...rest }): Promise<FilledWorkspace> => {
    const files = new Map<string, Blob>();
    const kept: Version[] = [];
    let last = 0;
    for (const version of versions) {
      const own: Version['files'][number][] = [];
      for (const { csv, name, decisions, counts } of version.files) {
        const content = new Blob([csv]);
        const source = await fingerprintOf(content);
        files.set(source, content);
        last += 1;
        const where = { import_id: last, file_name: name, writer: 'plain table' };
        own.push({ ...where, ...counts, source, bytes: content.size, decisions });
      }
      kept.push({ ...version, id: own[0]?.import_id ?? last, files: own });
    }
    const ids = kept.map(({ id }) => id);
    const some = () => ids.filter(() => isLoaded.next().value);
    const loaded = some();
    const snapshots = taken.map((one, at) => ({ ...one, day: dayAt(at), loaded: some() }));
    return { workspace: { ...rest, format: FORMAT, versions: kept, loaded, snapshots }, files };
  });
