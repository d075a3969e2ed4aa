import { saveFile } from './save-file';

/**
 * What a spreadsheet would take for the beginning of a formula, also behind apostrophes: what has one
 * already gets another, so that an import (read_text.sql) that takes one away gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Lets spreadsheets read the text as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A cell of a CSV file; numbers stay numbers, null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Rows of cells as the text of a CSV file. No spreadsheet can take a cell for a formula: a text that
 * begins like one has an apostrophe before it.
 */
export async function csvText(
  rows: readonly (readonly CsvCell[])[],
  delimiter = ',',
): Promise<string> {
  const { default: papaparse } = await import('papaparse');
  return papaparse.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, delimiter },
  );
}

/** Puts rows of cells on the clipboard as a spreadsheet takes them from there. */
export async function copyCells(rows: readonly (readonly CsvCell[])[]): Promise<void> {
  await navigator.clipboard.writeText(await csvText(rows, '\t'));
}

/** Hands the text of a CSV file to the browser as a file to keep. */
export function downloadText(name: string, text: string): void {
  saveFile(name, `${BYTE_ORDER_MARK}${text}`, 'text/csv;charset=utf-8');
}
