import type { ImportProgress } from '../imports/import-progress';

/** What is being waited for while the app opens: `Opening your workspace: accounts.csv, 2 of 7`. */
export function openingLabel(returning: ImportProgress | null): string {
  if (returning === null) return 'Reading the files';
  const { fileName, position, of, step } = returning;
  return step === 'committing'
    ? 'Opening your workspace: working out the figures'
    : `Opening your workspace: ${fileName}, ${position} of ${of}`;
}
