import type { Dataset, Field } from '../../domain/dataset';
import { DATASETS } from '../../domain/datasets';
import { DataTable, type TableColumn } from '../../ui/data-table';
import styles from './data.module.css';

const COLUMNS: readonly TableColumn<Dataset>[] = [
  { key: 'dataset', label: 'File', format: ({ name }) => name },
  { key: 'needs', label: 'Needs', format: needs },
  { key: 'also', label: 'Takes as well', format: takesAsWell },
];

/** The files that Refscope understands, and the columns that it looks for. */
export function WhatToBring() {
  return (
    <section>
      <h2 className={styles.title}>What to bring</h2>
      <p className={styles.aid}>
        Headers may differ in case, spaces and underscores. An account is found by its id, else by
        the domain of a website or e-mail, else by its name, else by what you confirmed, else by the
        parent of all accounts with that domain or name.
      </p>
      <DataTable
        caption="Files and their columns"
        columns={COLUMNS}
        rows={DATASETS}
        rowKey={({ name }) => name}
      />
    </section>
  );
}

function needs({ fields, needsOneOf }: Dataset): string {
  const required = fields.filter(({ required }) => required).map(written);
  const groups = needsOneOf.map((group) =>
    group.some((name) => name.startsWith('written_')) ? 'account' : group.map(plain).join(' or '),
  );
  return [...required, ...groups].join(', ');
}

function takesAsWell({ fields, needsOneOf }: Dataset): string {
  const needed = new Set(needsOneOf.flat());
  return fields
    .filter(({ name, required }) => !required && !needed.has(name))
    .map(written)
    .join(', ');
}

function written({ name }: Field): string {
  return plain(name);
}

function plain(name: string): string {
  return name.replaceAll('_', ' ');
}
