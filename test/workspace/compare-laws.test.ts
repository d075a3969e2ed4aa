import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Engine } from '../../src/engine/engine';
import { createSchema, rebuildModel } from '../../src/queries/model';
import { checksums } from '../imports/bench';
import { law } from '../support/law';
import { nodeEngine } from '../support/node-database';
import { comparedByHand } from './compared-by-hand';
import { compared, type TextRow, type WrittenVersion } from './compared-support';

const RUNS = 2;
const TEXTS = ['', 'Acme', 'acme', `O'Brien"; --`, 'NULL', '[a]', 'a, b', '=1+1', 'é\u0301'];

interface Kind {
  dataset: WrittenVersion['dataset'];
  /** The column that a record needs, and the texts it may have; a file repeats none of a `unique` one. */
  cells: Readonly<Record<string, readonly string[]>>;
  unique?: string;
  key: readonly string[];
  further: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    dataset: 'accounts',
    unique: 'account_id',
    key: ['account_id'],
    cells: {
      account_id: ['A', 'B', 'C', `D'"`],
      account_name: TEXTS.filter((text) => text !== ''),
      products: ['', 'Core', 'Core; Plus', 'Plus; Core'],
      annual_contract_value: ['', '0', '0.5', '1200'],
      customer_since: ['', '2024-02-29', '2025-01-01'],
      Mood: TEXTS,
    },
    further: ['Mood'],
  },
  {
    dataset: 'uses',
    key: [],
    cells: {
      written_name: ['Acme', 'Beta'],
      used_at: ['2026-01-01', '2026-02-01'],
      type: TEXTS,
    },
    further: [],
  },
  {
    dataset: 'responses',
    unique: 'response_id',
    key: ['response_id'],
    cells: {
      response_id: ['', 'R1', 'R2', 'R3'],
      written_name: ['Acme'],
      responded_at: ['2026-01-01', '2026-02-01'],
      score: ['0', '9'],
      comment: TEXTS,
    },
    further: [],
  },
  {
    dataset: 'nominations',
    key: ['written_name', 'contact', 'nominated_at'],
    cells: {
      written_name: ['Acme', 'Beta'],
      stage: ['active', 'nominated'],
      contact: ['', 'Ann'],
      nominated_at: ['', '2026-01-01'],
      topics: ['', 'Cloud', 'Cloud; Data'],
    },
    further: [],
  },
];

function rowsOf({ cells, unique }: Kind): fc.Arbitrary<TextRow[]> {
  const row = fc.record(
    Object.fromEntries(
      Object.entries(cells).map(([name, texts]) => [name, fc.constantFrom(...texts)]),
    ),
  );
  return fc.uniqueArray(row, {
    minLength: 1,
    maxLength: 6,
    // A record without the id repeats nothing, and neither does one of a dataset that has none.
    comparator: (one, other) =>
      unique !== undefined && one[unique] !== '' && one[unique] === other[unique],
  });
}

/** A version of one file or two; of two, the second may repeat the first one's ids. */
function versionsOf(kind: Kind): fc.Arbitrary<WrittenVersion> {
  return fc
    .array(rowsOf(kind), { minLength: 1, maxLength: 2 })
    .map((files) => ({ dataset: kind.dataset, columns: Object.keys(kind.cells), files }));
}

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await createSchema(engine);
  await engine.transaction((run) => rebuildModel(run, DEFAULT_SETTINGS));
});

describe.each(KINDS)('two versions of $dataset', (kind) => {
  it('are compared as a person would, the other way round the other way round, and none differs from itself', async () => {
    const tables = await checksums(engine);
    await fc.assert(
      fc.asyncProperty(versionsOf(kind), versionsOf(kind), async (before, after) => {
        const { further } = kind;
        const { differences, dataset, ...found } = await compared(engine, before, after, {
          further,
        });
        const { fields, ...counts } = found;
        const byHand = comparedByHand(before.files.flat(), after.files.flat(), kind.key);
        expect(counts).toEqual(byHand.counts);
        if (byHand.fields !== null)
          expect(Object.fromEntries(fields.map(({ field, rows }) => [field, rows]))).toEqual(
            byHand.fields,
          );
        expect(counts.before).toBe(counts.unchanged + counts.changed + counts.removed);
        expect(counts.after).toBe(counts.unchanged + counts.changed + counts.added);
        expect(differences).toHaveLength(counts.added + counts.removed + counts.changed);
        expect(differences.every(({ changes }) => changes.length > 0)).toBe(true);

        const back = await compared(engine, after, before, { further });
        expect(back).toMatchObject({
          before: counts.after,
          after: counts.before,
          added: counts.removed,
          removed: counts.added,
          changed: counts.changed,
          unchanged: counts.unchanged,
          fields,
        });
        const same = await compared(engine, before, before, { further });
        expect(same).toMatchObject({ unchanged: counts.before, fields: [], differences: [] });
      }),
      law(RUNS),
    );
    expect(await checksums(engine)).toEqual(tables);
  });
});
