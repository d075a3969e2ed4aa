import type { ImportProgress } from '../imports/import-progress';

/** What is being waited for while kept files return: `Opening your workspace: accounts.csv, 2 of 7`. */
export function openingLabel(
  returning: ImportProgress | null,
  doing = 'Opening your workspace',
): string {
  if (returning === null) return 'Reading the files';
  const { fileName, position, of, step } = returning;
  return step === 'committing'
    ? `${doing}: working out the figures`
    : `${doing}: ${fileName}, ${position} of ${of}`;
}
