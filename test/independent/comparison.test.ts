import { describe, expect, it } from 'vitest';
import { isoDay, readRequiredDay } from './cell-values';
import { defaultComparisonDay } from './comparison';
import { type CoverageStep, coverageBridge } from './coverage-bridge';
import { movers } from './movers';
import { readyBridge } from './ready-bridge';
import { ACTIVE, HAPPY, ONE, rowsOf, TODAY, TWO } from './small-company';
import { opportunityFile, programmeFile, relationshipFile } from './small-files';

/** One sours after June; Two is nominated, approved and happy after June. */
const ROWS = rowsOf(
  relationshipFile([
    { ...HAPPY, RecordedDate: '2026-06-01' },
    { ...HAPPY, Q1: '0', RecordedDate: '2026-09-01' },
    { ...HAPPY, ExternalReference: TWO, RecordedDate: '2026-07-20' },
  ]),
  programmeFile([ACTIVE, { ...ACTIVE, 'Account ID': TWO, 'Nominated at': '2026-07-15' }]),
  opportunityFile([
    { AccountId: ONE, Amount: '100', CreatedDate: '2026-05-01' },
    { AccountId: ONE, Amount: '300', CreatedDate: '2026-08-01' },
    { AccountId: TWO, Amount: '100', CreatedDate: '2026-05-01' },
  ]),
);
const OPTIONS = { asOf: TODAY };

describe('two days compared', () => {
  it('goes back three calendar months', () => {
    const days = ['2026-09-30', '2026-05-31', '2024-05-31', '2026-01-15', '2026-03-31'];
    expect(days.map((day) => isoDay(defaultComparisonDay(readRequiredDay(day))))).toEqual([
      '2026-06-30',
      '2026-02-28',
      '2024-02-29',
      '2025-10-15',
      '2025-12-31',
    ]);
  });

  it('lists the accounts whose standing differs', () => {
    expect(movers(ROWS, OPTIONS, null)).toEqual([
      {
        account_id: ONE,
        account_name: 'One',
        standing_before: 'ready',
        standing_now: 'land mine',
        stage_before: 'claimed',
        stage_now: 'claimed',
        reasons_before: [],
        reasons_now: ['unhappy'],
        failed: ['unhappy'],
        passed: [],
      },
      {
        account_id: TWO,
        account_name: 'Two',
        standing_before: 'outside',
        standing_now: 'ready',
        stage_before: 'none',
        stage_now: 'claimed',
        reasons_before: ['no current signal'],
        reasons_now: [],
        failed: [],
        passed: ['no current signal'],
      },
    ]);
    expect(movers(ROWS, OPTIONS, TODAY)).toEqual([]);
    expect(movers(ROWS, OPTIONS, null, new Map([['industry', ['Media']]]))).toHaveLength(1);
  });

  it('goes from the references ready before to those ready now', () => {
    expect(readyBridge(ROWS, OPTIONS, '2026-06-30')).toEqual([
      { step: 'before', cause: '', change: 1 },
      { step: 'lost', cause: 'unhappy', change: -1 },
      { step: 'gained', cause: 'newly claimed', change: 1 },
      { step: 'now', cause: '', change: 1 },
    ]);
  });

  it('names leaving the programme, and a check passed since', () => {
    const rows = rowsOf(
      relationshipFile([
        { ...HAPPY, ExternalReference: TWO, Q1: '0', RecordedDate: '2026-06-01' },
        { ...HAPPY, ExternalReference: TWO, RecordedDate: '2026-08-01' },
        { ...HAPPY, RecordedDate: '2026-06-01' },
      ]),
      programmeFile([
        { ...ACTIVE, 'Account ID': TWO },
        { ...ACTIVE, Stage: 'retired' },
      ]),
    );
    expect(readyBridge(rows, { ...OPTIONS, halfLifeDays: 30 }, '2026-06-30')).toEqual([
      { step: 'before', cause: '', change: 0 },
      { step: 'gained', cause: 'unhappy', change: 1 },
      { step: 'now', cause: '', change: 1 },
    ]);
  });

  it('goes from coverage before to coverage now', () => {
    const found = coverageBridge(ROWS, OPTIONS, '2026-06-30', 'industry');
    const expected: readonly (readonly [CoverageStep['step'], number])[] = [
      ['before', 0.5],
      ['need', 0.3],
      ['lost', -0.8],
      ['gained', 0.2],
      ['now', 0.2],
    ];
    expect(found.map(({ step }) => step)).toEqual(expected.map(([step]) => step));
    for (const [index, [, coverage]] of expected.entries()) {
      expect(found[index]?.coverage).toBeCloseTo(coverage, 9);
    }
  });

  it('has no coverage without need', () => {
    const empty = coverageBridge(ROWS, OPTIONS, '2026-06-30', 'product');
    expect(empty.map(({ coverage }) => coverage)).toEqual([null, null, null, null, null]);
  });
});
