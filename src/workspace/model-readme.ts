import { MODEL_GUIDE } from '../queries/model-guide';
import type { ModelTable } from './model-columns';

/** Tells whoever unpacks the model what is in it. */
export function modelReadme(
  tables: readonly ModelTable[],
  { savedAt, withParquet }: { savedAt: string; withParquet: boolean },
): string {
  const about = new Map(MODEL_GUIDE.flatMap(({ objects }) => Object.entries(objects)));
  const lines = tables.map(({ name }) => `${name}${about.has(name) ? `: ${about.get(name)}` : ''}`);
  return `This is the model of Refscope as it was at ${savedAt}: every table and view, as data for a database.

To have it in DuckDB, start its shell in this folder, in a new database:

    duckdb refscope.duckdb -c ".read load.sql"
${withParquet ? '\nload-parquet.sql makes the same tables from the Parquet files, which are faster to read.\n' : ''}
The files are for programs. Every value is exactly what it is in Refscope: texts that begin with = + - or @
are left as they are, so do not open these files in a spreadsheet, which may take them for formulas. To read
tables there, use "Download as CSV" in Refscope, which makes such texts harmless.

- The CSV files are UTF-8, with commas, quotes around texts and a line feed behind each row.
- Nothing between two commas is NULL; "" is a text without letters.
- Days are written 2026-06-30, numbers with a point.
- Lists, structs and maps are JSON, in the Parquet files too.

The tables (docs/measures.md of Refscope says how the measures are made):

${lines.join('\n')}
`;
}
