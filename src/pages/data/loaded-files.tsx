import { KEYED_DATASETS } from '../../domain/dataset';
import { formatCount, UNKNOWN } from '../../domain/format';
import { MATCH_METHODS } from '../../domain/matching';
import { type ReceiptRow, receiptsQuestion } from '../../queries/receipts';
import { useQuestion } from '../../state/use-question';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { Answered } from '../shared/answered';
import styles from './data.module.css';
import { separatorName } from './separator-name';

const HEIGHT = 280;

const COLUMNS: readonly TableColumn<ReceiptRow>[] = [
  { key: 'file', label: 'File', format: ({ file_name }) => file_name },
  {
    key: 'is',
    label: 'Looks like',
    isWideOnly: true,
    format: ({ writer, dataset }) => `${writer}: ${dataset}`,
  },
  {
    key: 'reading',
    label: 'Read as',
    isWideOnly: true,
    format: ({ encoding, separator }) => `${encoding.toUpperCase()}, ${separatorName(separator)}`,
  },
  count('records', 'Records', ({ records }) => records),
  count('header', 'Header', ({ header_records }) => header_records),
  count('footer', 'Footer', ({ footer_records }) => footer_records),
  {
    key: 'loaded',
    label: 'Loaded',
    align: 'end',
    render: ({ loaded, mended }) => (
      <>
        {formatCount(loaded)}
        {mended > 0 ? <small className={styles.rule}>{formatCount(mended)} mended</small> : null}
      </>
    ),
  },
  {
    key: 'left_out',
    label: 'Left out',
    align: 'end',
    render: ({ left_out, left_out_rules }) => (
      <>
        {formatCount(left_out)}
        {left_out_rules.map(({ rule, records }) => (
          <small key={rule} className={styles.rule}>
            {formatCount(records)} {rule}
          </small>
        ))}
      </>
    ),
  },
  count('rejected', 'Rejected', ({ rejected }) => rejected),
  { key: 'matched', label: 'Of an account', align: 'end', render: Matched },
  {
    key: 'unmatched',
    label: 'Of none',
    align: 'end',
    format: (row) => (namesAccounts(row) ? formatCount(row.unmatched) : UNKNOWN),
  },
];

/** How many rows found their account, and in which ways. */
function Matched(row: ReceiptRow) {
  if (!namesAccounts(row)) return UNKNOWN;
  const ways = MATCH_METHODS.filter((method) => row.matched_by[method] > 0);
  return (
    <>
      {formatCount(ways.reduce((sum, method) => sum + row.matched_by[method], 0))}
      {ways.map((method) => (
        <small key={method} className={styles.rule}>
          {formatCount(row.matched_by[method])} by {method}
        </small>
      ))}
    </>
  );
}

function namesAccounts({ dataset }: ReceiptRow): boolean {
  return KEYED_DATASETS.some((keyed) => keyed === dataset);
}

function count(
  key: string,
  label: string,
  value: (row: ReceiptRow) => number,
): TableColumn<ReceiptRow> {
  return { key, label, align: 'end', format: (row) => formatCount(value(row)) };
}

/** The receipt of each loaded file: its physical records, and what became of them. */
export function LoadedFiles() {
  const answer = useQuestion(receiptsQuestion, {});
  return (
    <section>
      <h2 className={styles.title}>What is loaded</h2>
      <p className={styles.aid}>
        Records = header + footer + loaded + left out + rejected. Rows of no account are loaded,
        counted and listed below.
      </p>
      <Answered answer={answer} height={HEIGHT} label="Adding up the receipts">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="No file is loaded." text="Drop your exports above." />
          ) : (
            <DataTable
              caption="Receipt of each loaded file"
              columns={COLUMNS}
              rows={rows}
              rowKey={({ import_id }) => String(import_id)}
            />
          )
        }
      </Answered>
    </section>
  );
}
