import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import {
  buildComparison,
  rebuildMatches,
  rebuildMeasures,
  rebuildModel,
} from '../../src/queries/model';
import { settingsEffect } from '../../src/queries/settings-effect';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { company, companyWithStrategy, loadRows } from './generated-company';
import { dayAt, T } from './generated-days';
import { changeOf, fewChanges, SETTING_NAMES } from './generated-settings';
import { changed, differences, modelTables } from './model-tables';

let bench: Bench;
let settings: Settings = DEFAULT_SETTINGS;

beforeAll(async () => {
  bench = await openBench();
});

async function scratch(next: Settings): Promise<void> {
  settings = next;
  await bench.engine.transaction((run) => rebuildModel(run, settings));
}

/** What rebuilding the measures for other settings leaves that building them anew does not, or the reverse. */
async function leftByChange(change: Partial<Settings>): Promise<string[]> {
  const next = { ...settings, ...change };
  await bench.engine.transaction((run) => rebuildMeasures(run, settings, next));
  const rebuilt = await modelTables(bench.engine);
  await scratch(next);
  return differences(rebuilt, await modelTables(bench.engine));
}

describe('with other settings', () => {
  /** Those that some part of the model rests on alone; the rest touch only what every change rebuilds. */
  const DECISIVE: readonly (keyof Settings)[] = [
    'roll_up_to_parent',
    'favourable_above',
    'unfavourable_below',
    'half_life_days',
    'strategy',
    'dimension_weights',
  ];
  const others = SETTING_NAMES.filter((name) => !DECISIVE.includes(name));

  beforeAll(async () => {
    const [rows] = fc.sample(company, { ...law(1), numRuns: 1 });
    if (rows === undefined) throw new Error('No company');
    await bench.engine.transaction((run) => loadRows(run, rows));
    await scratch({ ...DEFAULT_SETTINGS, as_of: T });
  });

  it.each([...DECISIVE, ...(process.env.REFSCOPE_LONG ? others : [])])(
    'a model whose %s changes is the one that is built anew',
    async (name) => {
      const values = fc.sample(changeOf(name), { ...law(1), numRuns: 20 });
      const change = values.find(
        (one) => JSON.stringify(one[name]) !== JSON.stringify(settings[name]),
      );
      expect(change).toBeDefined();
      expect(await leftByChange(change ?? {})).toEqual([]);
    },
  );

  it('nothing else is left of it after any few changes', async () => {
    await fc.assert(
      fc.asyncProperty(fewChanges, async (change) => {
        expect(await leftByChange(change)).toEqual([]);
      }),
      law(2),
    );
  });

  it('what other settings would do is what they do, and asking leaves no trace', async () => {
    await fc.assert(
      fc.asyncProperty(fewChanges, async (change) => {
        const before = await modelTables(bench.engine);
        const next = { ...settings, ...change };
        const { movers } = await settingsEffect(bench.engine, settings, next);
        expect(differences(before, await modelTables(bench.engine))).toEqual([]);
        await scratch(next);
        const standing = before.get('standing')?.rows ?? [];
        const moved = (await bench.rows(sql`FROM standing`)).filter((row) =>
          standing.some(
            (old) => old.account_id === row.account_id && old.standing !== row.standing,
          ),
        );
        expect(movers.map((one) => `${one.account_id} ${one.standing_now}`).sort()).toEqual(
          moved.map((one) => `${one.account_id} ${one.standing}`).sort(),
        );
      }),
      law(1),
    );
  });

  it('an alias that the user confirms leaves what building anew does, and so does its end', async () => {
    const left = async () => {
      await bench.engine.transaction((run) => rebuildMatches(run, settings));
      const rebuilt = await modelTables(bench.engine);
      await scratch(settings);
      return differences(rebuilt, await modelTables(bench.engine));
    };
    const [free] = await bench.rows(sql`SELECT key FROM unmatched_writings WHERE method = 'id'`);
    await bench.rows(sql`INSERT INTO intake.aliases VALUES ('id', ${String(free?.key)}, 'A-01')`);
    expect(await left()).toEqual([]);
    await bench.rows(sql`DELETE FROM intake.aliases`);
    expect(await left()).toEqual([]);
  });
});

it('what is built for the comparison date is the model of that day, while strategy and topics stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      companyWithStrategy,
      fc.integer({ min: -300, max: 30 }),
      async (rows, days) => {
        const comparison_date = dayAt(days);
        await bench.engine.transaction((run) => loadRows(run, { ...rows, rates: [] }));
        await scratch({ ...DEFAULT_SETTINGS, as_of: T, comparison_date });
        await bench.engine.transaction(buildComparison, { schema: 'compared' });
        const compared = await modelTables(bench.engine, 'compared');
        await scratch({ ...settings, as_of: comparison_date });
        const ofThatDay = await modelTables(bench.engine);
        const same = (tables: typeof compared) =>
          changed(
            new Map([...tables].filter(([name]) => compared.has(name) && name !== 'settings')),
            (row) => (row.dimension === 'topic' || row.dimension === 'format' ? [] : [row]),
          );
        expect(differences(same(compared), same(ofThatDay))).toEqual([]);
      },
    ),
    law(1),
  );
});
