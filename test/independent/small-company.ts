/** A company of two accounts, for cases that can be computed by hand. */

import { type AccountChangeFigures, accountChanges } from './account-changes';
import { calculateRows } from './calculate';
import type { AccountFigures, Calculation, CalculationOptions } from './figures';
import { readFiles } from './read-files';
import type { SampleFile, SampleRows } from './sample-rows';
import { accountFile } from './small-files';

export const ONE = '001000000000001AAA';
export const TWO = '001000000000002AAA';
export const TODAY = '2026-09-30';
export const YEAR_AGO = '2025-09-30';
/** An answer of 10 to the relationship survey, and a nomination that is active. */
export const HAPPY = { ExternalReference: ONE, Q1: '10', RecordedDate: TODAY };
export const ACTIVE = { 'Account ID': ONE, Stage: 'active', 'Nominated at': '2026-01-01' };

const ACCOUNTS = accountFile([
  { Id: ONE, Name: 'One', Industry: 'Health' },
  { Id: TWO, Name: 'Two', Industry: 'Media' },
]);

/** The rows of the two accounts and of some further files. */
export function rowsOf(...files: readonly SampleFile[]): SampleRows {
  return readFiles([ACCOUNTS, ...files]);
}

export function at(asOf: string | null, ...files: readonly SampleFile[]): Calculation {
  return calculateRows(rowsOf(...files), { asOf });
}

/** The figures of the first account today, with some settings changed. */
export function oneWith(
  options: CalculationOptions,
  ...files: readonly SampleFile[]
): AccountFigures {
  return one(calculateRows(rowsOf(...files), { asOf: TODAY, ...options }));
}

/** The figures of the first account. */
export function one(calculation: Calculation): AccountFigures {
  const figures = calculation.accounts.get(ONE);
  if (figures === undefined) {
    throw new Error('The account is not there.');
  }
  return figures;
}

/** What changed with the first account today, with some settings changed. */
export function changesWith(
  options: CalculationOptions,
  ...files: readonly SampleFile[]
): AccountChangeFigures {
  const changes = accountChanges(rowsOf(...files), { asOf: TODAY, ...options }).get(ONE);
  if (changes === undefined) {
    throw new Error('The account is not there.');
  }
  return changes;
}
