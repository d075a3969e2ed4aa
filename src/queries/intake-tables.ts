import type { Dataset, Field, FieldType } from '../domain/dataset';
import { DATASETS } from '../domain/datasets';
import { identifier, joined, type Sql, sql } from '../engine/sql';

const TYPES: Record<FieldType, Sql> = {
  text: sql`VARCHAR`,
  choice: sql`VARCHAR`,
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

/** The columns of an intake table, in order; accounts keep every further column of their file. */
export function intakeColumns(dataset: Dataset): string[] {
  const further = dataset.name === 'accounts' ? ['further'] : [];
  return [...dataset.fields.map((field) => field.name), ...further, 'import_id', 'source_row'];
}

/** The statements that create the empty intake tables. */
export function intakeStatements(): Sql[] {
  return DATASETS.map((dataset) => {
    const columns = dataset.fields.map(
      (field) => sql`${identifier(field.name)} ${fieldType(field)}`,
    );
    const further = dataset.name === 'accounts' ? [sql`further MAP(VARCHAR, VARCHAR)`] : [];
    const all = [...columns, ...further, sql`import_id INTEGER`, sql`source_row INTEGER`];
    return sql`CREATE TABLE ${intakeTable(dataset)} (${joined(all, ', ')})`;
  });
}
