import { useQuery } from '@tanstack/react-query';
import { formatCount, UNKNOWN } from '../../domain/format';
import type { Draft } from '../../imports/draft';
import { type ColumnProfile, columnProfiles } from '../../imports/typing/column-profile';
import { useSession } from '../../state/session-context';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { Answered } from '../shared/answered';
import { columnLabel } from './column-label';
import styles from './mapping.module.css';

const HEIGHT = 240;
const MOST_HEIGHT = 480;

const COLUMNS: readonly TableColumn<ColumnProfile>[] = [
  { key: 'name', label: 'Column', format: ({ name }) => columnLabel(name) },
  { key: 'filled', label: 'Filled', align: 'end', format: ({ filled }) => formatCount(filled) },
  {
    key: 'distinct',
    label: 'Different',
    align: 'end',
    format: ({ distinct }) => formatCount(distinct),
  },
  { key: 'min', label: 'First by letter', render: ({ min }) => shownValue(min) },
  { key: 'max', label: 'Last by letter', render: ({ max }) => shownValue(max) },
  { key: 'commonest', label: 'Commonest', render: Commonest },
];

/** What stands in each column of a waiting file. */
export function ColumnProfileTable({ draft }: { draft: Draft }) {
  const session = useSession();
  const { id, staging, table } = draft;
  const answer = useQuery({
    queryKey: ['column profiles', id],
    queryFn: async ({ signal }) => {
      const { run } = await session.engine;
      return columnProfiles(run, { staging, columns: table.columns }, table.records, { signal });
    },
  });
  return (
    <Answered answer={answer} height={HEIGHT} label="Counting what is in the columns">
      {(profiles) => (
        <DataTable
          caption="What is in the columns"
          columns={COLUMNS}
          rows={profiles}
          rowKey={({ name }) => name}
          maxHeight={MOST_HEIGHT}
        />
      )}
    </Answered>
  );
}

function shownValue(value: string | null) {
  return <span className={styles.cell}>{value ?? UNKNOWN}</span>;
}

/** The commonest values, each with its number of cells; none where no value comes twice. */
function Commonest({ commonest }: ColumnProfile) {
  const repeated = commonest.filter(({ cells }) => cells > 1);
  if (repeated.length === 0) return <span className={styles.note}>none comes twice</span>;
  return (
    <ul className={styles.commonest}>
      {repeated.map(({ value, cells }) => (
        <li key={value}>
          <span className={styles.cell}>{value}</span>{' '}
          <small className={styles.note}>{formatCount(cells)}</small>
        </li>
      ))}
    </ul>
  );
}
