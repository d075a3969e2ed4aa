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
import { fewChanges } from './generated-settings';
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
  /** Every setting that some part of the model waits for; together those that no part shares. */
  const DECISIVE: readonly Partial<Settings>[] = [
    {
      shrinkage: 4,
      hot_days: 0,
      use_window_days: 400,
      revenue_window_days: 1000,
      dimension_weights: { industry: 3 },
    },
    { trend_days: 400, revenue_basis: 'annual_contract_value' },
    { fresh_days: 20 },
    { aging_days: 200 },
    { honeymoon_days: 1000 },
    { relationship_weight: 2, base_currency: 'CHF' },
    { transactional_weight: 0, rates: [{ currency: 'EUR', rate: 2, per: null, valid_from: null }] },
    { as_of: dayAt(-300) },
    { half_life_days: 90 },
    {
      strategy: [
        { dimension: 'topic', segment: 'new', direction: 'grow', priority: null, target: 3 },
      ],
    },
    { favourable_above: 0.8 },
    { unfavourable_below: 0.2 },
    { roll_up_to_parent: false },
  ];

  beforeAll(async () => {
    const [rows] = fc.sample(company, { ...law(1), numRuns: 1 });
    if (rows === undefined) throw new Error('No company');
    await bench.engine.transaction((run) => loadRows(run, rows));
    await scratch({ ...DEFAULT_SETTINGS, as_of: T });
  });

  it.each(DECISIVE)('a model with %o is the one that is built anew', async (change) => {
    expect(await leftByChange(change)).toEqual([]);
  });

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
