import { formatCount, formatMoney } from '../../domain/format';
import { type LandMine, landMinesQuestion } from '../../queries/land-mines';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { Tag, Tags } from '../../ui/tag';
import { AccountLink, AccountsLink } from '../shared/account-link';
import { ofStanding } from '../shared/drill-down';
import { landMinesFinding } from '../shared/headline';
import { QuestionChart } from '../shared/question-chart';
import { reasonText } from '../shared/reasons';
import { useCurrency } from '../shared/use-currency';
import styles from './overview.module.css';
import { SentimentCell } from './sentiment-cell';

const HEIGHT = 320;
/** So many fit beside the map; the list of accounts has the rest. */
const SHOWN = 8;

/** The claimed references that must not be called, largest first. */
export function LandMinesSection() {
  const filters = useFilters();
  const currency = useCurrency();
  return (
    <QuestionChart
      question={landMinesQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Looking for land mines"
      finding={landMinesFinding}
      readingAid="Claimed as references, and not to be called; the largest revenue first"
      summary={(rows) =>
        rows.length === 1
          ? 'One claimed reference must not be called.'
          : `${formatCount(rows.length)} claimed references must not be called.`
      }
    >
      {(rows) => (
        <>
          <LandMineTable rows={rows.slice(0, SHOWN)} currency={currency} />
          {rows.length > SHOWN ? (
            <p className={styles.more}>
              <AccountsLink among={[ofStanding('land mine')]}>
                All {formatCount(rows.length)} land mines
              </AccountsLink>
            </p>
          ) : null}
        </>
      )}
    </QuestionChart>
  );
}

function LandMineTable({ rows, currency }: { rows: readonly LandMine[]; currency: string }) {
  return (
    <DataTable
      caption="Land mines by revenue"
      columns={columns(currency)}
      rows={rows}
      rowKey={({ account_id }) => account_id}
      emptyText="Every claimed reference passes the first three checks."
    />
  );
}

function columns(currency: string): TableColumn<LandMine>[] {
  return [
    { key: 'account', label: 'Account', render: accountCell },
    {
      key: 'revenue',
      label: 'Revenue',
      align: 'end',
      format: ({ revenue }) => formatMoney(revenue, currency, { compact: true }),
    },
    {
      key: 'strategic',
      label: 'Strategic',
      align: 'end',
      isWideOnly: true,
      format: ({ strategic_value }) =>
        strategic_value === null ? '–' : String(Math.round(strategic_value)),
    },
    {
      key: 'sentiment',
      label: 'Sentiment',
      align: 'end',
      render: (mine) => <SentimentCell {...mine} />,
    },
    { key: 'why', label: 'Why', isWideOnly: true, render: Reasons },
  ];
}

/** The account's name, on a phone with the reasons below it. */
function accountCell(mine: LandMine) {
  return (
    <>
      <AccountLink account={mine.account_id}>{mine.account_name}</AccountLink>
      <span className={styles.phoneOnly}>
        <Reasons {...mine} />
      </span>
    </>
  );
}

function Reasons({ reasons, current_sentiment }: LandMine) {
  return (
    <Tags>
      {reasons.map((reason) => (
        <Tag key={reason} tone="bad">
          {reasonText(reason, current_sentiment)}
        </Tag>
      ))}
    </Tags>
  );
}
