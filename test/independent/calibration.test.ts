import { describe, expect, it } from 'vitest';
import { bestPair, calibration, isOfFitHalf } from './calibration';
import { readFiles } from './read-files';
import { accountFile, relationshipFile } from './small-files';

const LAST_DAY = '2026-12-31';

describe('calibration', () => {
  it('halves the accounts by the first digit of their MD5', () => {
    // The published hashes begin 0cc175b9, 900150983, d41d8cd9 and 57edf4a2.
    const digits = `${'1234567890'.repeat(8)}`;
    expect(['a', 'abc', '', digits].map(isOfFitHalf)).toEqual([true, false, false, true]);
  });

  it('chooses on one half and reports on the other', () => {
    const rows = readFiles([
      accountFile(['a', 'abc'].map((id) => ({ Id: id, Name: id }))),
      relationshipFile([
        { ExternalReference: 'a', Q1: '10', RecordedDate: '2026-01-01' },
        { ExternalReference: 'abc', Q1: '0', RecordedDate: '2026-01-01' },
        { ExternalReference: 'a', Q1: '10', RecordedDate: '2026-01-03' },
        { ExternalReference: 'abc', Q1: '0', RecordedDate: '2026-01-03' },
      ]),
    ]);
    // μ is 0, and both accounts stay as they were: the more weight of their own, the better.
    const error = (halfLifeDays: number, shrinkage: number): number =>
      (100 * shrinkage) / (0.5 ** (1 / halfLifeDays) + shrinkage);
    const row = calibration(rows, { asOf: LAST_DAY });
    expect(row).toEqual({
      half_life_days: 1460,
      shrinkage: 0.25,
      fit_answers: 1,
      fit_rmse: expect.closeTo(error(1460, 0.25), 9),
      test_answers: 1,
      test_rmse: expect.closeTo(error(1460, 0.25), 9),
      last_value_rmse: 0,
      account_mean_rmse: 0,
      population_mean_rmse: 100,
      chosen_rmse: expect.closeTo(error(365, 0.5), 9),
      is_predictive: true,
    });
  });

  it('does not call predictive what the population mean does as well', () => {
    const rows = readFiles([
      accountFile([{ Id: 'abc', Name: 'abc' }]),
      relationshipFile([
        { ExternalReference: 'abc', Q1: '10', RecordedDate: '2026-01-01' },
        { ExternalReference: 'abc', Q1: '0', RecordedDate: '2026-01-03' },
      ]),
    ]);
    expect(calibration(rows, { asOf: LAST_DAY })).toMatchObject({
      half_life_days: null,
      fit_answers: 0,
      test_rmse: null,
      population_mean_rmse: 200,
      is_predictive: false,
    });
    expect(calibration(readFiles([]), { asOf: LAST_DAY })).toMatchObject({
      test_answers: 0,
      is_predictive: null,
    });
  });

  it('prefers the longer half-life, then the larger shrinkage, of equal errors', () => {
    const pair = (halfLifeDays: number, shrinkage: number, rmse: number) => ({
      halfLifeDays,
      shrinkage,
      rmse,
    });
    const equal = [pair(90, 8, 70), pair(180, 1, 70 + 1e-11), pair(180, 2, 70), pair(365, 8, 71)];
    expect(bestPair(equal)).toEqual(pair(180, 2, 70));
    expect(bestPair([])).toBeNull();
  });
});
