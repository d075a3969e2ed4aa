import { formatInterval, formatMoney, formatSigned } from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import type { GemForGap } from '../../queries/gems-for-gaps';
import { type HiddenGem, hiddenGemsQuestion } from '../../queries/hidden-gems';
import { type LandMine, landMinesQuestion } from '../../queries/land-mines';
import { type Mover, moversQuestion } from '../../queries/movers';
import type { ReadyStep } from '../../queries/ready-bridge';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { StandingTag } from '../../ui/tag';
import { bridgeFinding, moversFinding } from '../shared/change-findings';
import { landMinesFinding } from '../shared/headline';
import { byMove, moveReasons } from '../shared/movers';
import { reasonText } from '../shared/reasons';
import { useCurrency } from '../shared/use-currency';
import { AccountName } from './account-name';
import styles from './brief.module.css';
import { ListFigure } from './list-figure';
import { gemsFinding, ofAllText, SHOWN_ACCOUNTS } from './list-words';

/** The claimed references that must not be called. */
export function LandMineList({ mines }: { mines: readonly LandMine[] }) {
  const filters = useFilters();
  const currency = useCurrency();
  return (
    <ListFigure
      finding={landMinesFinding(mines)}
      readingAid={`Claimed as references and not to be called, the largest revenue first${ofAllText(SHOWN_ACCOUNTS, mines.length)}`}
      question={landMinesQuestion}
      params={{ filters }}
    >
      {mines.length > 0 ? (
        <DataTable
          caption="Land mines by revenue"
          columns={mineColumns(currency)}
          rows={mines.slice(0, SHOWN_ACCOUNTS)}
          rowKey={({ account_id }) => account_id}
        />
      ) : (
        <p className={styles.nothing}>Every claimed reference passes the first three checks.</p>
      )}
    </ListFigure>
  );
}

interface GemListProps {
  gems: readonly HiddenGem[];
  /** Which gem would fill which gap. */
  gaps: readonly GemForGap[];
}

/** The accounts that nobody nominated and that are worth it. */
export function GemList({ gems, gaps }: GemListProps) {
  const filters = useFilters();
  const currency = useCurrency();
  return (
    <ListFigure
      finding={gemsFinding(gems)}
      readingAid={`Happy now, strategic and nominated by nobody, the most promising first${ofAllText(SHOWN_ACCOUNTS, gems.length)}`}
      question={hiddenGemsQuestion}
      params={{ filters }}
    >
      {gems.length > 0 ? (
        <DataTable
          caption="Hidden gems, the most promising first"
          columns={gemColumns(currency, gaps)}
          rows={gems.slice(0, SHOWN_ACCOUNTS)}
          rowKey={({ account_id }) => account_id}
        />
      ) : (
        <p className={styles.nothing}>
          No account outside of the programme is both happy by recent answers and strategic.
        </p>
      )}
    </ListFigure>
  );
}

interface MoverListProps {
  movers: readonly Mover[];
  bridge: readonly ReadyStep[];
  /** The comparison date as people read it. */
  day: string;
}

/** Who stands elsewhere than on the comparison date, and why. */
export function MoverList({ movers, bridge, day }: MoverListProps) {
  const filters = useFilters();
  return (
    <ListFigure
      finding={bridgeFinding(bridge, day)}
      readingAid={`${moversFinding(movers, day)}${ofAllText(SHOWN_ACCOUNTS, movers.length)}`}
      question={moversQuestion}
      params={{ filters }}
    >
      {movers.length > 0 ? (
        <DataTable
          caption="Accounts that stand elsewhere, and why"
          columns={MOVER_COLUMNS}
          rows={byMove(movers).slice(0, SHOWN_ACCOUNTS)}
          rowKey={({ account_id }) => account_id}
        />
      ) : (
        <p className={styles.nothing}>Every account stands where it stood on {day}.</p>
      )}
    </ListFigure>
  );
}

function mineColumns(currency: string): TableColumn<LandMine>[] {
  return [
    {
      key: 'account',
      label: 'Account',
      render: (mine) => (
        <>
          <AccountName account={mine} />
          <span className={styles.phoneOnly}>{reasonsText(mine)}</span>
        </>
      ),
    },
    ...figureColumns(currency),
    { key: 'why', label: 'Why', isWideOnly: true, format: reasonsText },
  ];
}

function gemColumns(currency: string, gaps: readonly GemForGap[]): TableColumn<HiddenGem>[] {
  return [
    { key: 'account', label: 'Account', render: (gem) => <AccountName account={gem} /> },
    ...figureColumns(currency),
    {
      key: 'gap',
      label: 'Fills a gap in',
      isWideOnly: true,
      format: (gem) =>
        gaps
          .filter(({ account_id }) => account_id === gem.account_id)
          .map(({ segment }) => segment)
          .join(', ') || '–',
    },
  ];
}

function figureColumns(currency: string): TableColumn<HiddenGem>[] {
  return [
    {
      key: 'revenue',
      label: 'Revenue',
      align: 'end',
      format: ({ revenue }) => formatMoney(revenue, currency, { compact: true }),
    },
    {
      key: 'strategic',
      label: 'Strategic value',
      align: 'end',
      isWideOnly: true,
      format: ({ strategic_value }) =>
        strategic_value === null ? '–' : String(Math.round(strategic_value)),
    },
    { key: 'sentiment', label: 'Sentiment', align: 'end', render: Sentiment },
  ];
}

function Sentiment(row: HiddenGem) {
  if (row.current_sentiment === null) return 'no signal';
  return (
    <span className={row.responses < SMALL_NUMBER ? styles.few : undefined}>
      {formatSigned(row.current_sentiment)}{' '}
      <small className={styles.interval}>
        {formatInterval(row.interval_low, row.interval_high)}
      </small>
    </span>
  );
}

function reasonsText({ reasons, current_sentiment }: LandMine): string {
  return reasons.map((reason) => reasonText(reason, current_sentiment)).join(', ');
}

const MOVER_COLUMNS: readonly TableColumn<Mover>[] = [
  {
    key: 'account',
    label: 'Account',
    render: (mover) => (
      <>
        <AccountName account={mover} />
        <span className={styles.phoneOnly}>{moveText(mover)}</span>
      </>
    ),
  },
  {
    key: 'stands',
    label: 'Was, and is now',
    render: ({ standing_before, standing_now }) => (
      <span className={styles.standings}>
        <StandingTag standing={standing_before} />
        <span aria-hidden="true">→</span>
        <StandingTag standing={standing_now} />
      </span>
    ),
  },
  { key: 'why', label: 'Why', isWideOnly: true, format: moveText },
];

function moveText(mover: Mover): string {
  return moveReasons(mover)
    .map(({ text }) => text)
    .join(', ');
}
