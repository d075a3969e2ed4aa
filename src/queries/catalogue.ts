import * as v from 'valibot';
import type { Engine } from '../engine/engine';
import { MODEL_GUIDE } from './model-guide';
import { COMPARED } from './model-stages';

/** A column, or a parameter of a macro. */
export interface CatalogueColumn {
  name: string;
  /** null for parameters, which take what fits. */
  type: string | null;
}

/** A table, view or macro of the model as the database has it. */
export interface CatalogueEntry {
  name: string;
  kind: 'table' | 'view' | 'macro' | 'table macro';
  /** What it holds, in one line. */
  about: string;
  group: string;
  columns: readonly CatalogueColumn[];
  /** Whether the schema `compared` has the same of the comparison date. */
  isCompared: boolean;
}

const COLUMNS = `SELECT c.table_name AS name, CASE WHEN v.view_name IS NULL THEN 'table' ELSE 'view' END AS kind,
  list({'name': c.column_name, 'type': c.data_type} ORDER BY c.column_index) AS columns
FROM duckdb_columns() AS c
LEFT JOIN duckdb_views() AS v ON v.schema_name = c.schema_name AND v.view_name = c.table_name
WHERE c.schema_name = 'main' AND NOT c.internal
GROUP BY ALL
ORDER BY name`;

const MACROS = `SELECT function_name AS name, any_value(replace(function_type, '_', ' ')) AS kind,
  list_transform(any_value(parameters), lambda p : {'name': p, 'type': NULL::VARCHAR}) AS columns
FROM duckdb_functions()
WHERE schema_name = 'main' AND NOT internal AND function_type IN ('macro', 'table_macro')
GROUP BY function_name
ORDER BY name`;

const found = v.array(
  v.object({
    name: v.string(),
    kind: v.picklist(['table', 'view', 'macro', 'table macro']),
    columns: v.array(v.object({ name: v.string(), type: v.nullable(v.string()) })),
  }),
);

/** What of the model questions may rest on, in the order of the guide. */
export async function readCatalogue(engine: Pick<Engine, 'query'>): Promise<CatalogueEntry[]> {
  const rows = [...(await engine.query(COLUMNS)), ...(await engine.query(MACROS))];
  const byName = new Map(v.parse(found, rows).map((object) => [object.name, object]));
  return MODEL_GUIDE.flatMap(({ title, objects }) =>
    Object.entries(objects).flatMap(([name, about]) => {
      const object = byName.get(name);
      if (!object) return [];
      return [{ ...object, about, group: title, isCompared: COMPARED.includes(name) }];
    }),
  );
}
