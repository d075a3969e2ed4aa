import { describe, expect, it } from 'vitest';
import { asOfPicks, comparisonPicks, lookAt } from '../../src/app/looked-at';
import { type Address, readAddress } from '../../src/state/address';

const LATEST = '2026-09-30';
const at = (hash: string): Address => readAddress(hash);

describe('looking at a day', () => {
  it('leaves the latest day, which is the default, out of the address', () => {
    expect(lookAt(LATEST, LATEST)(at('#/overview?as-of=2026-01-31'))).toMatchObject({ asOf: null });
    expect(lookAt('2026-01-31', LATEST)(at(''))).toMatchObject({ asOf: '2026-01-31' });
    expect(lookAt('2026-01-31', null)(at(''))).toMatchObject({ asOf: '2026-01-31' });
  });

  it('keeps the day it is compared with as long as that is earlier', () => {
    const compared = at('#/overview?compared-with=2026-03-31');
    expect(lookAt('2026-04-01', LATEST)(compared).comparedWith).toBe('2026-03-31');
    expect(lookAt('2026-03-31', LATEST)(compared).comparedWith).toBeNull();
    expect(lookAt('2026-01-01', LATEST)(compared).comparedWith).toBeNull();
  });

  it('keeps the data as loaded then with their day', () => {
    const loaded = at('#/overview?compared-with=2026-03-31&as-loaded=then');
    expect(lookAt('2026-04-01', LATEST)(loaded).comparedAsLoaded).toBe(true);
    expect(lookAt('2026-03-31', LATEST)(loaded).comparedAsLoaded).toBe(false);
  });
});

describe('the days worth a single click', () => {
  const days = (picks: readonly { day: string }[]) => picks.map(({ day }) => day);

  it('are the latest and the quarter ends of the fiscal year, each once', () => {
    expect(days(asOfPicks(LATEST, 1))).toEqual([
      '2026-09-30',
      '2026-06-30',
      '2026-03-31',
      '2025-12-31',
    ]);
    expect(days(asOfPicks(LATEST, 2))).toEqual([
      '2026-09-30',
      '2026-07-31',
      '2026-04-30',
      '2026-01-31',
      '2025-10-31',
    ]);
    expect(asOfPicks(null, 1)).toEqual([]);
  });

  it('to compare with are earlier than the day itself', () => {
    expect(days(comparisonPicks(LATEST, 1))).toEqual(['2026-06-30', '2026-03-31', '2025-12-31']);
    expect(days(comparisonPicks('2026-05-31', 1))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2025-12-31',
      '2025-09-30',
      '2025-06-30',
    ]);
  });
});
