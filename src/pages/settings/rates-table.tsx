import { formatDay } from '../../domain/format';
import { type RateInForce, ratesInForceQuestion } from '../../queries/rates-in-force';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { rateText } from './rates';
import styles from './settings.module.css';

const HEIGHT = 160;
const NOTHING = {};
/** In pixels; files may bring rates of a hundred currencies. */
const MOST_HEIGHT = 420;

const COLUMNS: readonly TableColumn<RateInForce>[] = [
  { key: 'currency', label: 'Currency', format: ({ currency }) => `1 ${currency}` },
  {
    key: 'rate',
    label: 'Is worth',
    align: 'end',
    format: ({ rate, per }) => `${rateText(rate)} ${per}`,
  },
  {
    key: 'valid_from',
    label: 'Valid from',
    format: ({ valid_from }) => (valid_from === null ? 'always' : formatDay(valid_from)),
  },
  {
    key: 'source',
    label: 'Source',
    format: ({ is_own, file_name }) => (is_own ? 'yours' : (file_name ?? 'a file')),
  },
];

/** The rates that hold at the as-of date, with where they come from. */
export function RatesTable() {
  return (
    <div className={styles.section}>
      <QuestionChart
        question={ratesInForceQuestion}
        params={NOTHING}
        height={HEIGHT}
        label="Looking through rates"
        finding={finding}
        readingAid="Of a pair’s rates the one valid last up to the as-of date; yours go before those of files"
        summary={finding}
      >
        {(rows) => (
          <DataTable
            caption="Exchange rates in force"
            columns={COLUMNS}
            rows={rows}
            rowKey={({ currency, per }) => `${currency} ${per}`}
            maxHeight={MOST_HEIGHT}
            emptyText="Neither a file nor you have brought a rate that holds at the as-of date."
          />
        )}
      </QuestionChart>
    </div>
  );
}

function finding(rows: readonly RateInForce[]): string {
  if (rows.length === 0) return 'No exchange rate is in force';
  const own = rows.filter(({ is_own }) => is_own).length;
  const rates = `${rows.length} exchange rate${rows.length === 1 ? ' is' : 's are'} in force`;
  if (own === 0) return rates;
  return `${rates}, ${own === rows.length ? 'written by you' : `${own} of them written by you`}`;
}
