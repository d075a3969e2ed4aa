import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/domain/settings';
import type { Cell, Row } from '../../src/engine/decode';
import { sql } from '../../src/engine/sql';
import { rebuildModel } from '../../src/queries/model';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { companyWithStrategy, type GeneratedCompany, loadRows } from './generated-company';
import { anySettings } from './generated-settings';
import { changed, differences, type ModelTables, modelTables } from './model-tables';

/** What a row's place in its file alone decides. */
const PLACES = ['source_row', 'import_id', 'block'];
/** New ids for old ones: the first in the same order, the others not. */
const RENAMINGS: Readonly<Record<string, (id: string) => string>> = {
  'longer ones': (id) => `New-${id}`,
  'ones in reverse order': (id) => `${id.slice(0, 2)}${999 - Number(id.slice(2))}`,
  'CRM ids, which facts write with their suffix': (id) =>
    `001A0000000${id.slice(0, 1)}${Number(id.slice(2)) + 100}`,
};

const shuffled = <Value>(rows: readonly Value[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
const shuffledCompany = (rows: GeneratedCompany) =>
  fc.record({
    accounts: shuffled(rows.accounts),
    opportunities: shuffled(rows.opportunities),
    responses: shuffled(rows.responses),
    incidents: shuffled(rows.incidents),
    nominations: shuffled(rows.nominations),
    uses: shuffled(rows.uses),
    strategy: shuffled(rows.strategy),
    rates: shuffled(rows.rates),
  });
const cases = companyWithStrategy.chain((rows) =>
  fc.record({ rows: fc.constant(rows), inDisorder: shuffledCompany(rows), settings: anySettings }),
);

// Where a law fails, the seed brings the company back.
const { numRuns, seed = Date.now() } = law(1);

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function tablesOf(rows: GeneratedCompany, settings: Settings): Promise<ModelTables> {
  await bench.engine.transaction(async (run) => {
    await loadRows(run, rows);
    await rebuildModel(run, settings);
  });
  return modelTables(bench.engine);
}

/** The tables without what rests on the order of rows, and with accounts by their first names. */
function named(tables: ModelTables, firstNames: ReadonlyMap<string, string> = new Map()) {
  const accounts = tables.get('accounts')?.rows ?? [];
  const byNumber = new Map(accounts.map((row) => [row.account_no ?? null, row.account_id ?? null]));
  const translated = (cell: Cell): Cell => {
    if (typeof cell === 'string') return firstNames.get(cell) ?? cell;
    if (cell === null || typeof cell !== 'object') return cell;
    if (Array.isArray(cell)) return cell.map(translated);
    return Object.fromEntries(
      Object.entries(cell).map(([field, value]) => [field, translated(value)]),
    );
  };
  return changed(tables, (row, table): Row[] => {
    // Of several facts of the latest day the first of the file is named.
    if (table === 'latest_fact') return [{ day: row.day ?? null }];
    const kept = Object.entries(row).filter(([column]) => !PLACES.includes(column));
    return [
      Object.fromEntries(
        kept.map(([column, cell]) => [
          column,
          translated(column === 'account_no' ? (byNumber.get(cell) ?? null) : cell),
        ]),
      ),
    ];
  });
}

/** The company under other ids, those of accounts and opportunities in their own rows and where they are written. */
function renamed(
  rows: GeneratedCompany,
  own: (id: string) => string,
  written: (id: string) => string,
): GeneratedCompany {
  const names = (dataset: keyof GeneratedCompany): Record<string, (id: string) => string> => ({
    account_id: own,
    parent_account_id: written,
    written_account_id: written,
    opportunity_id: dataset === 'opportunities' ? own : written,
  });
  const of = (dataset: keyof GeneratedCompany) =>
    rows[dataset].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => {
          const rename = names(dataset)[column];
          return [column, rename && typeof value === 'string' && value ? rename(value) : value];
        }),
      ),
    );
  return {
    ...rows,
    accounts: of('accounts'),
    opportunities: of('opportunities'),
    responses: of('responses'),
    incidents: of('incidents'),
    nominations: of('nominations'),
    uses: of('uses'),
  };
}

describe.each(fc.sample(cases, { seed, numRuns }).map((one, at) => ({ at, ...one })))(
  `in company $at of seed ${seed}`,
  ({ rows, inDisorder, settings }) => {
    let first: ModelTables;

    beforeAll(async () => {
      first = await tablesOf(rows, settings);
    });

    it('the order of rows in files changes nothing', async () => {
      const second = await tablesOf(inDisorder, settings);
      expect(differences(named(first), named(second))).toEqual([]);
    });

    it.each(Object.entries(RENAMINGS))(
      'new ids change nothing but the names: %s',
      async (_, rename) => {
        const ids = [
          ...rows.accounts,
          ...rows.opportunities,
          ...rows.responses,
          ...rows.uses,
        ].flatMap((row) => [row.account_id, row.opportunity_id, row.written_account_id]);
        const old = [...new Set(ids)].filter(
          (id) => typeof id === 'string' && id !== '',
        ) as string[];
        const full = await bench.rows(
          sql`SELECT unnest(${old}) AS old, crm_id(unnest(${old.map(rename)})) AS new`,
        );
        const written = new Map(full.map((row) => [String(row.old), String(row.new)]));
        const second = await tablesOf(
          renamed(rows, rename, (id) => written.get(id) ?? rename(id)),
          settings,
        );
        const firstNames = new Map(
          old.flatMap((id) => [
            [rename(id), id],
            [written.get(id) ?? '', id],
          ]),
        );
        expect(differences(named(first), named(second, firstNames))).toEqual([]);
      },
    );
  },
);
