import type { TextTable } from '../reading/text-table';
import { wholeKey } from './column';

/**
 * What the files of one shape have in common: their headers without case and spaces. The order says
 * nothing, unless headers are empty or repeated, so that only their place tells them apart.
 */
export function fingerprintOf(table: Pick<TextTable, 'header' | 'columns'>): string {
  if (table.header === null) return `${table.columns.length} columns without header`;
  const keys = table.header.map((label) => wholeKey(label) || label.trim());
  const areDistinct = new Set(keys).size === keys.length && !keys.includes('');
  return (areDistinct ? keys.toSorted() : keys).join(',');
}
