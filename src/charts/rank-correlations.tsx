import { formatCount, formatSigned } from '../domain/format';
import { SMALL_NUMBER } from '../domain/settings';
import { DataTable } from '../ui/data-table';
import styles from './largest.module.css';

/** How far the order of accounts by one figure is that by revenue. */
export interface CorrelationRow {
  second: string;
  /** Those of which both figures are known. */
  accounts: number;
  /** Spearman's ρ. */
  rho: number | null;
}

interface RankCorrelationsProps {
  rows: readonly CorrelationRow[];
  locale?: string;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const RADIUS = 5.5;
const DIGITS = 2;

/** Each ρ on a line from −1, the opposite order, to +1, the same order. */
export function RankCorrelations({ rows, locale }: RankCorrelationsProps) {
  return (
    <>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div
            key={row.second}
            className={row.accounts < SMALL_NUMBER ? `${styles.row} ${styles.few}` : styles.row}
          >
            <dt>Revenue and {row.second}</dt>
            <dd className={styles.figure}>
              <Scale rho={row.rho} />
              <span className={styles.value}>
                {rhoText(row, locale)} <small>n = {formatCount(row.accounts, locale)}</small>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.ends} aria-hidden="true">
        <span>−1 opposite order</span>
        <span>0</span>
        <span>same order +1</span>
      </p>
    </>
  );
}

function Scale({ rho }: { rho: number | null }) {
  const at = (figure: number) => `${(((figure + 1) / 2) * 100).toFixed(2)}%`;
  return (
    <svg className={styles.scale} height={HEIGHT} aria-hidden="true">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--chart-axis)" />
      {['0', '50%', '100%'].map((x) => (
        <line key={x} x1={x} x2={x} y1={MIDDLE - 4} y2={MIDDLE + 4} stroke="var(--chart-axis)" />
      ))}
      {rho === null ? null : (
        <>
          <line
            x1="50%"
            x2={at(rho)}
            y1={MIDDLE}
            y2={MIDDLE}
            stroke="var(--accent)"
            strokeWidth={2}
          />
          <circle cx={at(rho)} cy={MIDDLE} r={RADIUS} fill="var(--accent)" />
        </>
      )}
    </svg>
  );
}

/** The table twin of the correlations. */
export function RankCorrelationsTable({ rows, locale }: RankCorrelationsProps) {
  return (
    <DataTable
      caption="Rank correlation with revenue"
      columns={[
        { key: 'second', label: 'Revenue and', format: ({ second }) => second },
        { key: 'rho', label: 'Spearman’s ρ', align: 'end', format: (row) => rhoText(row, locale) },
        {
          key: 'accounts',
          label: 'Accounts',
          align: 'end',
          format: ({ accounts }) => formatCount(accounts, locale),
        },
      ]}
      rows={rows}
      rowKey={({ second }) => second}
    />
  );
}

/** The correlations in one sentence. */
export function correlationsSummary(rows: readonly CorrelationRow[], locale?: string): string {
  return rows
    .map(
      (row) =>
        `Revenue and ${row.second}: Spearman’s ρ ${rhoText(row, locale)} over ${formatCount(row.accounts, locale)} accounts.`,
    )
    .join(' ');
}

function rhoText({ rho }: CorrelationRow, locale?: string): string {
  return rho === null ? 'not known' : formatSigned(rho, { digits: DIGITS, locale });
}
