import type { Engine, RunOptions, Stream } from '../engine/engine';
import { type ModelTable, modelTables } from './model-columns';
import { tableCsv } from './model-csv';
import { loadCsvScript, loadParquetScript } from './model-load';
import { modelReadme } from './model-readme';
import { type ZipPart, zipped } from './zip-archive';

const FOLDER = 'refscope-model';

/** How the model is saved. */
export interface ModelExportOptions extends RunOptions {
  /** An ISO instant. */
  savedAt: string;
  /** Whether every table is saved as Parquet too. */
  withParquet?: boolean;
  /** Is told the share of the tables that is done, after each. */
  onProgress?: (share: number) => void;
}

/**
 * All tables and views of the model as files, with the SQL that makes them tables of another DuckDB, in a
 * zip file. All are of one moment; what is imported meanwhile is not in them. Every value is exact: this is
 * data for databases, so texts that a spreadsheet would take for formulas are left as they are.
 */
export function exportModel(
  engine: Pick<Engine, 'transaction'>,
  { signal, ...options }: ModelExportOptions,
): Promise<Blob> {
  return engine.transaction(
    async (run, stream) => zipped(parts(await modelTables(run), stream, options), options.savedAt),
    signal ? { signal } : {},
  );
}

async function* parts(
  tables: readonly ModelTable[],
  stream: Stream,
  { savedAt, withParquet = false, onProgress }: Omit<ModelExportOptions, 'signal'>,
): AsyncGenerator<ZipPart> {
  yield part('README.txt', modelReadme(tables, { savedAt, withParquet }));
  yield part('load.sql', loadCsvScript(tables));
  if (withParquet) yield part('load-parquet.sql', loadParquetScript(tables));
  for (const [index, table] of tables.entries()) {
    yield { name: `${FOLDER}/csv/${table.name}.csv`, content: tableCsv(stream, table) };
    if (withParquet) {
      const { tableParquet } = await import('./model-parquet');
      const name = `${FOLDER}/parquet/${table.name}.parquet`;
      yield { name, content: await tableParquet(stream, table), isPacked: true };
    }
    onProgress?.((index + 1) / tables.length);
  }
}

function part(name: string, text: string): ZipPart {
  return { name: `${FOLDER}/${name}`, content: new Blob([text]) };
}
