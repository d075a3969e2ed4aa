import type { Dataset, DatasetName, Field, FieldType } from '../domain/dataset';
import { DATASETS } from '../domain/datasets';
import { identifier, joined, type Sql, sql } from '../engine/sql';

const TYPES: Record<FieldType, Sql> = {
  text: sql`VARCHAR`,
  choice: sql`VARCHAR`,
  currency: sql`VARCHAR`,
  day: sql`DATE`,
  number: sql`DOUBLE`,
  flag: sql`BOOLEAN`,
  list: sql`VARCHAR[]`,
};

/** The column types of intake rows, for the reading of cells as well. */
export function fieldType(field: Field): Sql {
  return TYPES[field.type];
}

/** The table of a dataset's typed rows before they are matched to accounts. */
export function intakeTable(dataset: Pick<Dataset, 'name'>): Sql {
  return sql`intake.${identifier(dataset.name)}`;
}

/** What the rows of a dataset have besides its fields: the further columns of an accounts file, an answer's question. */
const BESIDES: Partial<Record<DatasetName, { name: string; type: Sql }>> = {
  accounts: { name: 'further', type: sql`MAP(VARCHAR, VARCHAR)` },
  responses: { name: 'question', type: sql`VARCHAR` },
};

/** The columns of an intake table, in order. */
export function intakeColumns(dataset: Dataset): string[] {
  return [
    ...dataset.fields.map((field) => field.name),
    ...columnsBeside(dataset),
    'import_id',
    'source_row',
  ];
}

/** What the rows of a dataset have besides its fields and where they come from. */
export function columnsBeside(dataset: Pick<Dataset, 'name'>): string[] {
  const besides = BESIDES[dataset.name];
  return besides ? [besides.name] : [];
}

/** The statements that create the empty intake tables. */
export function intakeStatements(): Sql[] {
  return DATASETS.map((dataset) => {
    const besides = BESIDES[dataset.name];
    const columns = [
      ...dataset.fields.map((field) => sql`${identifier(field.name)} ${fieldType(field)}`),
      ...(besides ? [sql`${identifier(besides.name)} ${besides.type}`] : []),
      sql`import_id INTEGER`,
      sql`source_row INTEGER`,
    ];
    return sql`CREATE TABLE ${intakeTable(dataset)} (${joined(columns, ', ')})`;
  });
}
