import { formatCount, formatMoney } from '../../domain/format';
import { type HiddenGem, hiddenGemsQuestion } from '../../queries/hidden-gems';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { AccountLink, AccountsLink } from '../shared/account-link';
import { ofStanding } from '../shared/drill-down';
import { QuestionChart } from '../shared/question-chart';
import { useCurrency } from '../shared/use-currency';
import styles from './overview.module.css';
import { SentimentCell } from './sentiment-cell';

const HEIGHT = 320;
const SHOWN = 10;

/** Whom to nominate first: happy, strategic accounts that nobody has nominated. */
export function GemsSection() {
  const filters = useFilters();
  const currency = useCurrency();
  return (
    <QuestionChart
      question={hiddenGemsQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Looking for hidden gems"
      finding={(rows) =>
        rows.length === 1
          ? 'One hidden gem is worth nominating'
          : `${formatCount(rows.length)} hidden gems are worth nominating`
      }
      readingAid="Happy now, strategic, and nominated by nobody; the most promising first"
      summary={(rows) =>
        `${formatCount(rows.length)} happy and strategic accounts are nominated by nobody.`
      }
      empty={
        <EmptyState
          title="No hidden gem is in sight."
          text="A gem is an account that nobody nominated, happy by recent answers, in segments that matter to the strategy or to the open pipeline."
        />
      }
    >
      {(rows) => (
        <>
          <DataTable
            caption="Hidden gems, the most promising first"
            columns={columns(currency)}
            rows={rows.slice(0, SHOWN)}
            rowKey={({ account_id }) => account_id}
          />
          {rows.length > SHOWN ? (
            <p className={styles.more}>
              <AccountsLink among={[ofStanding('hidden gem')]}>
                All {formatCount(rows.length)} hidden gems
              </AccountsLink>
            </p>
          ) : null}
        </>
      )}
    </QuestionChart>
  );
}

function columns(currency: string): TableColumn<HiddenGem>[] {
  return [
    {
      key: 'account',
      label: 'Account',
      render: ({ account_id, account_name }) => (
        <AccountLink account={account_id}>{account_name}</AccountLink>
      ),
    },
    {
      key: 'strategic',
      label: 'Strategic',
      align: 'end',
      format: ({ strategic_value }) =>
        strategic_value === null ? '–' : String(Math.round(strategic_value)),
    },
    {
      key: 'sentiment',
      label: 'Sentiment',
      align: 'end',
      render: (gem) => <SentimentCell {...gem} />,
    },
    {
      key: 'revenue',
      label: 'Revenue',
      align: 'end',
      isWideOnly: true,
      format: ({ revenue }) => formatMoney(revenue, currency, { compact: true }),
    },
  ];
}
