import { ChartFrame } from '../../charts/chart-frame';
import { formatInterval, formatMoney, formatSigned } from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import { type LandMine, landMinesQuestion } from '../../queries/land-mines';
import { type Address, writeAddress } from '../../state/address';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { Tag, Tags } from '../../ui/tag';
import { Answered } from '../shared/answered';
import { reasonText } from '../shared/reasons';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import styles from './overview.module.css';

const HEIGHT = 320;
/** So many fit beside the map; the rest open on demand. */
const SHOWN = 8;

/** The claimed references that must not be called, largest first. */
export function LandMinesSection({ count }: { count: number }) {
  const [{ filters }] = useAddress();
  const currency = useCurrency();
  const answer = useQuestion(landMinesQuestion, { filters });
  return (
    <Answered answer={answer} height={HEIGHT} label="Looking for land mines">
      {(rows) => (
        <ChartFrame
          finding={count === 0 ? 'No land mines' : 'Land mines by revenue'}
          readingAid="Claimed as references, and not to be called"
          summary={`${rows.length} claimed references must not be called.`}
          moreTools={
            <SqlTool
              title={landMinesQuestion.title}
              statement={landMinesQuestion.sql({ filters })}
            />
          }
        >
          <LandMineTable rows={rows.slice(0, SHOWN)} currency={currency} />
          {rows.length > SHOWN ? (
            <details className={styles.more}>
              <summary>{rows.length - SHOWN} more</summary>
              <LandMineTable rows={rows.slice(SHOWN)} currency={currency} />
            </details>
          ) : null}
        </ChartFrame>
      )}
    </Answered>
  );
}

function LandMineTable({ rows, currency }: { rows: readonly LandMine[]; currency: string }) {
  const [address] = useAddress();
  return (
    <DataTable
      caption="Land mines by revenue"
      columns={columns(currency, address)}
      rows={rows}
      rowKey={({ account_id }) => account_id}
      emptyText="Every claimed reference passes the first three checks."
    />
  );
}

function columns(currency: string, address: Address): TableColumn<LandMine>[] {
  return [
    { key: 'account', label: 'Account', render: (mine) => accountCell(mine, address) },
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
    { key: 'sentiment', label: 'Sentiment', align: 'end', render: sentimentCell },
    { key: 'why', label: 'Why', isWideOnly: true, render: Reasons },
  ];
}

/** The account's name, which leads to its page; on a phone with the reasons below it. */
function accountCell(mine: LandMine, address: Address) {
  return (
    <>
      <a
        className={styles.account}
        href={writeAddress({ ...address, page: 'account', account: mine.account_id })}
      >
        {mine.account_name}
      </a>
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

/** Sentiment with its interval; greyed where few answers carry it. */
function sentimentCell({ current_sentiment, interval_low, interval_high, responses }: LandMine) {
  if (current_sentiment === null) return 'no signal';
  return (
    <span className={responses < SMALL_NUMBER ? styles.few : undefined}>
      {formatSigned(current_sentiment)}{' '}
      <small className={styles.interval}>{formatInterval(interval_low, interval_high)}</small>
    </span>
  );
}
