import { formatCount, formatMoney } from '../../domain/format';
import { type CurrencyRow, currenciesQuestion } from '../../queries/currencies';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { QuestionChart } from '../shared/question-chart';
import { useCurrency } from '../shared/use-currency';
import { currenciesFinding } from './currencies-words';
import { rateText } from './rates';
import styles from './settings.module.css';

const HEIGHT = 200;
const NOTHING = {};

/** The currencies of amounts, with what one unit of each is worth and what has no rate. */
export function CurrenciesTable() {
  const base = useCurrency();
  return (
    <div className={styles.section}>
      <QuestionChart
        question={currenciesQuestion}
        params={NOTHING}
        height={HEIGHT}
        label="Looking through currencies"
        finding={currenciesFinding}
        readingAid="Amounts of opportunities by currency; without a rate they are in no total"
        summary={currenciesFinding}
        empty={
          <EmptyState
            title="No amount names a currency."
            text="Opportunities or contract values bring them."
          />
        }
      >
        {(rows) => (
          <DataTable
            caption="Currencies of amounts"
            columns={columns(base)}
            rows={rows}
            rowKey={({ currency }) => currency}
          />
        )}
      </QuestionChart>
    </div>
  );
}

function columns(base: string): TableColumn<CurrencyRow>[] {
  return [
    { key: 'currency', label: 'Currency', format: ({ currency }) => currency },
    {
      key: 'opportunities',
      label: 'Opportunities',
      align: 'end',
      format: ({ opportunities }) => formatCount(opportunities),
    },
    {
      key: 'amount',
      label: 'Sum in the currency',
      align: 'end',
      format: ({ amount, currency }) => formatMoney(amount, currency),
    },
    {
      key: 'rate',
      label: `1 unit in ${base || 'the base currency'}`,
      align: 'end',
      render: ({ rate, is_base }) =>
        is_base ? 'base' : rate === null ? <Tag tone="warning">no rate</Tag> : rateText(rate),
    },
  ];
}
