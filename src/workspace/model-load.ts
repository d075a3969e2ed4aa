import { identifier, joined, Sql, sql } from '../engine/sql';
import { isNested, type ModelColumn, type ModelTable } from './model-columns';

const MAX_RECORD_BYTES = 16_777_216;

/** SQL that makes the tables in a DuckDB of one's own from the CSV files beside it. */
export function loadCsvScript(tables: readonly ModelTable[]): string {
  return script(tables, ({ name, columns }) => {
    const texts = joined(
      columns.map((column) => sql`${identifier(column.name)}: 'VARCHAR'`),
      ', ',
    );
    return sql`read_csv(${`csv/${name}.csv`}, auto_detect = FALSE, header = TRUE, delim = ',', quote = '"', escape = '"',
  new_line = '\\n', nullstr = '', allow_quoted_nulls = FALSE, parallel = FALSE, max_line_size = ${MAX_RECORD_BYTES},
  columns = {${texts}})`;
  });
}

/** SQL that makes the tables in a DuckDB of one's own from the Parquet files beside it. */
export function loadParquetScript(tables: readonly ModelTable[]): string {
  return script(tables, ({ name }) => sql`read_parquet(${`parquet/${name}.parquet`})`);
}

function script(tables: readonly ModelTable[], source: (table: ModelTable) => Sql): string {
  const made = tables.map((table) => {
    const columns = joined(table.columns.map(typed), ',\n  ');
    return sql`CREATE TABLE ${identifier(table.name)} AS SELECT\n  ${columns}\nFROM ${source(table)};`;
  });
  const texts = [sql`BEGIN TRANSACTION;`, ...made, sql`COMMIT;`].map(({ text }) => text);
  return `${texts.join('\n\n')}\n`;
}

/** A column of a file in its type. */
function typed(column: ModelColumn): Sql {
  const name = identifier(column.name);
  const value = isNested(column) ? sql`${name}::JSON` : name;
  return sql`CAST(${value} AS ${new Sql(column.type)}) AS ${name}`;
}
