import { countInWords } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/states';
import { OnlyThese } from './only-these';
import styles from './pipeline.module.css';
import { useOpenAccount } from './use-open-account';

/** So many are named at once; the rest open on demand. */
export const NAMED_COUNT = 8;
const REST_HEIGHT = 420;

interface NamedAccountsProps<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly TableColumn<Row>[];
  /** Needed where an account has several rows. */
  rowKey?: (row: Row) => string;
  /** Said where there is nobody to name. */
  nobody: string;
  /** Why there may be nobody. */
  nobodyText?: string;
}

/** The first of some accounts by name, and the rest on demand. */
export function NamedAccounts<Row extends { account_id: string }>(props: NamedAccountsProps<Row>) {
  const { caption, rows, columns, rowKey = ({ account_id }) => account_id } = props;
  const open = useOpenAccount();
  if (rows.length === 0) return <EmptyState title={props.nobody} text={props.nobodyText} />;
  const table = (some: readonly Row[]) => (
    <DataTable
      caption={caption}
      columns={columns}
      rows={some}
      rowKey={rowKey}
      onSelect={open}
      {...(some.length > NAMED_COUNT && { maxHeight: REST_HEIGHT })}
    />
  );
  const rest = rows.slice(NAMED_COUNT);
  return (
    <>
      {table(rows.slice(0, NAMED_COUNT))}
      {rest.length > 0 ? (
        <Disclosure level={3} title={`${sentenceCase(countInWords(rest.length))} more`}>
          {() => table(rest)}
        </Disclosure>
      ) : null}
      <div className={styles.buttons}>
        <OnlyThese rows={rows} />
      </div>
    </>
  );
}
