import { describe, expect, it } from 'vitest';
import { accountChanges } from '../account-changes';
import { calculateRows } from '../calculate';
import { coverageBridge } from '../coverage-bridge';
import { movers } from '../movers';
import { readFiles } from '../read-files';
import { readyBridge } from '../ready-bridge';
import type { SampleFile } from '../sample-rows';
import { COMPANY_DAY } from './company';
import { HOSTILE_RATES, hostileCompany } from './hostile';
import { tinyCompany } from './tiny';
import { TYPICAL_RATES, typicalCompany } from './typical';

const OPTIONS = { asOf: COMPANY_DAY };
const STANDINGS = [
  'hidden gem',
  'in pipeline',
  'land mine',
  'off-strategy',
  'outside',
  're-check',
  'ready',
  'resting',
];

function standings(files: readonly SampleFile[]): Map<string, string> {
  const { accounts } = calculateRows(readFiles(files), OPTIONS);
  return new Map([...accounts].map(([accountId, { standing }]) => [accountId, standing]));
}

describe('the tiny company', () => {
  it('has a reference, a land mine and an account without signal', () => {
    const rows = readFiles(tinyCompany());
    const { accounts } = calculateRows(rows, { asOf: null });
    expect(accounts.get('A-1')).toMatchObject({ standing: 'ready', revenue: 50000, uses_90d: 1 });
    expect(accounts.get('A-2')).toMatchObject({
      standing: 'land mine',
      reasons: ['unhappy', 'hot incident', 'no current signal'],
      revenue: 0,
    });
    expect(accounts.get('A-3')).toMatchObject({ standing: 'outside', freshness: 'no signal' });
    expect(rows.uses[0]?.opportunityId).toBe(rows.opportunities[1]?.opportunityId);
  });
});

describe.each([
  ['typical', typicalCompany, 0],
  ['hostile', hostileCompany, 2],
])('the %s company', (_, company, rejects) => {
  it('is the same each time, and every record is accounted for', () => {
    expect(company()).toEqual(company());
    const rows = readFiles(company());
    expect(rows.rejects).toHaveLength(rejects);
    expect(rows.counts.size).toBe(7);
    for (const [name, { headerRecords, loaded, rejected, physicalRecords }] of rows.counts) {
      expect([name, headerRecords + loaded + rejected]).toEqual([name, physicalRecords]);
    }
  });

  it('knows every standing', () => {
    expect([...new Set(standings(company()).values())].sort()).toEqual(STANDINGS);
  });

  it('has movers, and bridges that end where they say', () => {
    const rows = readFiles(company());
    const steps = readyBridge(rows, OPTIONS, null);
    const changes = steps.map(({ change }) => change);
    const now = changes.pop() ?? Number.NaN;
    expect(changes.reduce((total, change) => total + change, 0)).toBe(now);
    expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['lost', 'gained']));
    expect(movers(rows, OPTIONS, null).length).toBeGreaterThan(3);
    const coverage = coverageBridge(rows, OPTIONS, null, 'industry').map((row) => row.coverage);
    const last = coverage.pop() ?? Number.NaN;
    expect(coverage.reduce<number>((total, part) => total + (part ?? 0), 0)).toBeCloseTo(last, 9);
  });
});

describe('what the companies are for', () => {
  it('leads an answer by a shared domain to the head of the family, and of no other group', () => {
    const answersOf = (rollsUp: boolean) =>
      Object.fromEntries(
        ['H-F01', 'H-F02', 'H-F03', 'H-F04', 'H-F06', 'H-F09'].map((id) => [
          id,
          readFiles(hostileCompany(), rollsUp).responses.filter(({ accountId }) => accountId === id)
            .length,
        ]),
      );
    const nobody = { 'H-F01': 0, 'H-F02': 0, 'H-F03': 0, 'H-F04': 0, 'H-F06': 0, 'H-F09': 0 };
    expect(answersOf(true)).toEqual({ ...nobody, 'H-F01': 2 });
    expect(answersOf(false)).toEqual(nobody);
  });

  it('takes contract values for revenue where the user wants it', () => {
    const { accounts } = calculateRows(readFiles(hostileCompany()), {
      ...OPTIONS,
      rates: HOSTILE_RATES,
      revenueBasis: 'annual_contract_value',
    });
    const revenue = (id: string) => accounts.get(id)?.revenue;
    expect(revenue('H-N01')).toBe(0);
    expect(revenue('H-N02')).toBeNull();
    expect(revenue('H-N06')).toBeNull();
    expect(revenue('H-N07')).toBeCloseTo(300.25 * 0.7 * 1.3, 9);
    expect(revenue('H-F01')).toBeCloseTo(1000.5 * 1.3, 9);
  });

  it('turns dollars into euros by the rate of the day', () => {
    const { accounts } = calculateRows(readFiles(hostileCompany()), {
      ...OPTIONS,
      rates: HOSTILE_RATES,
    });
    expect(accounts.get('H-D07')?.revenue).toBeCloseTo(100 * 0.7 * 1.3 + 10, 9);
    expect(accounts.get('H-D08')?.revenue).toBeNull();
    const revenueWith = (rates: typeof TYPICAL_RATES): number =>
      [...calculateRows(readFiles(typicalCompany()), { ...OPTIONS, rates }).accounts.values()]
        .map(({ revenue }) => revenue ?? 0)
        .reduce((total, revenue) => total + revenue, 0);
    expect(revenueWith(TYPICAL_RATES)).toBeGreaterThan(revenueWith([]));
  });

  it('stands on its edges', () => {
    const found = standings(hostileCompany());
    const expected: Readonly<Record<string, string>> = {
      'H-A02': 'ready',
      'H-A03': 're-check',
      'H-A04': 'ready',
      'H-A05': 'land mine',
      'H-A06': 'ready',
      'H-A07': 're-check',
      'H-A13': 'ready',
      'H-A14': 're-check',
      'H-A17': 're-check',
      'H-I01': 'ready',
      'H-I02': 'land mine',
      'H-I03': 'land mine',
      'H-I04': 'ready',
      'H-I05': 'land mine',
      'H-I06': 'ready',
      'H-I07': 'ready',
      'H-D11': 'outside',
      'H-P02': 'in pipeline',
      'H-P03': 'in pipeline',
      'H-P04': 'hidden gem',
      'H-P05': 're-check',
      'H-P06': 'ready',
      'H-P07': 'ready',
      'H-P08': 'outside',
      'H-P11': 'ready',
      'H-P13': 'resting',
      'H-P15': 'ready',
      'H-P16': 'off-strategy',
    };
    for (const [accountId, standing] of Object.entries(expected)) {
      expect([accountId, found.get(accountId)]).toEqual([accountId, standing]);
    }
  });

  it('has honeymoons, trends and recoveries on its edges', () => {
    const changes = accountChanges(readFiles(hostileCompany()), OPTIONS);
    const idsWhere = (holds: (accountId: string) => boolean, letter: string): string[] =>
      [...changes.keys()].filter((id) => id.startsWith(`H-${letter}`) && holds(id));
    expect(idsWhere((id) => changes.get(id)?.honeymoon === true, 'A')).toEqual([
      'H-A09',
      'H-A10',
      'H-A15',
      'H-A17',
      'H-A21',
    ]);
    expect(idsWhere((id) => changes.get(id)?.recovered === true, 'I')).toEqual([
      'H-I03',
      'H-I04',
      'H-I07',
      'H-I10',
    ]);
    expect(changes.get('H-A09')?.trend).toBeCloseTo(
      100 + 100 * ((1 - 0.5 ** (90 / 365)) / (1 + 0.5 ** (90 / 365))),
      9,
    );
    expect(changes.get('H-A10')?.trend).toBeNull();
  });

  it('keeps ids apart that differ in case alone', () => {
    const rows = readFiles(hostileCompany());
    const ids = ['Lower id', 'Upper id'].map(
      (name) => rows.accounts.find(({ accountName }) => accountName === name)?.accountId,
    );
    expect(ids).toEqual(['001D5000000abcd', '001D5000000ABCD']);
    for (const id of ids) {
      expect(rows.responses.filter(({ accountId }) => accountId === id)).toHaveLength(1);
    }
  });
});
