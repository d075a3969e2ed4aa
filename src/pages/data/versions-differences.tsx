import { formatCount } from '../../domain/format';
import { DataTable, type TableColumn } from '../../ui/data-table';
import type { VersionComparison } from '../../workspace/compare-versions';
import type { Change, Difference } from '../../workspace/difference-questions';
import styles from './versions.module.css';
import { fieldText, valueText } from './versions-words';

/** The rows that differ, or the first of each kind. */
export function VersionsDifferences({ comparison }: { comparison: VersionComparison }) {
  const { differences, added, removed, changed } = comparison;
  const all = added + removed + changed;
  const columns: readonly TableColumn<Difference>[] = [
    {
      key: 'row',
      label:
        all > differences.length
          ? `${formatCount(differences.length)} of ${formatCount(all)} rows that differ`
          : 'Row',
      render: ({ names: [name, ...others] }) => (
        <>
          <span className={styles.clamped}>{name}</span>
          {others.map((other) => (
            <small key={other} className={styles.other}>
              {other}
            </small>
          ))}
        </>
      ),
    },
    {
      key: 'difference',
      label: 'Difference',
      render: ({ kind, changes }) =>
        kind === 'changed' ? (
          <ul className={styles.changes}>
            {changes.map((change) => (
              <ChangeLine
                key={`${change.is_further} ${change.field}`}
                change={change}
                comparison={comparison}
              />
            ))}
          </ul>
        ) : (
          <span className={kind === 'added' ? styles.added : styles.removed}>
            {kind === 'added' ? 'Added' : 'Removed'}
          </span>
        ),
    },
  ];
  return (
    <DataTable
      caption="Rows that differ"
      columns={columns}
      rows={differences}
      // Rows that nothing tells apart may be there several times.
      rowKey={(row) => String(differences.indexOf(row))}
    />
  );
}

function ChangeLine({ change, comparison }: { change: Change; comparison: VersionComparison }) {
  return (
    <li className={styles.change}>
      <span className={styles.field}>{fieldText(change)}</span>
      <span className={styles.values}>
        <Value text={valueText(comparison, change, change.before)} isBefore />
        <span aria-hidden="true"> → </span>
        <span className={styles.heard}> became </span>
        <Value text={valueText(comparison, change, change.after)} />
      </span>
    </li>
  );
}

function Value({ text, isBefore = false }: { text: string | null; isBefore?: boolean }) {
  if (text === null) return <span className={styles.empty}>empty</span>;
  return <span className={isBefore ? styles.before : styles.after}>{text}</span>;
}
