import { formatCount } from '../domain/format';
import { SMALL_NUMBER } from '../domain/settings';
import { sentenceCase } from '../domain/words';
import { DataTable } from '../ui/data-table';
import styles from './largest.module.css';

/** How many accounts are among the top of both figures. */
export interface OverlapRow {
  first: string;
  second: string;
  overlap: number;
  /** How many could be. */
  size: number;
}

interface TopOverlapsProps {
  rows: readonly OverlapRow[];
  locale?: string;
}

const STEP = 16;
const RADIUS = 5.5;

/** For each pair of figures as many dots as accounts could be at the top of both, filled as many as are. */
export function TopOverlaps({ rows, locale }: TopOverlapsProps) {
  return (
    <dl className={styles.rows}>
      {rows.map((row) => (
        <div
          key={pairName(row)}
          className={row.size < SMALL_NUMBER ? `${styles.row} ${styles.few}` : styles.row}
        >
          <dt>{pairName(row)}</dt>
          <dd className={styles.figure}>
            <svg width={Math.max(1, row.size) * STEP} height={STEP} aria-hidden="true">
              {Array.from({ length: row.size }, (_, place) => place).map((place) => (
                <circle
                  key={place}
                  cx={STEP / 2 + place * STEP}
                  cy={STEP / 2}
                  r={RADIUS}
                  fill={place < row.overlap ? 'var(--accent)' : 'var(--surface)'}
                  stroke={place < row.overlap ? 'var(--accent)' : 'var(--line-control)'}
                />
              ))}
            </svg>
            <span className={styles.value}>{overlapText(row, locale)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The table twin of the overlaps. */
export function TopOverlapsTable({ rows, locale }: TopOverlapsProps) {
  return (
    <DataTable
      caption="Accounts among the top of both"
      columns={[
        { key: 'pair', label: 'Top by', format: pairName },
        {
          key: 'overlap',
          label: 'In both',
          align: 'end',
          format: ({ overlap }) => formatCount(overlap, locale),
        },
        {
          key: 'size',
          label: 'Could be',
          align: 'end',
          format: ({ size }) => formatCount(size, locale),
        },
      ]}
      rows={rows}
      rowKey={pairName}
    />
  );
}

/** The overlaps in one sentence. */
export function overlapsSummary(rows: readonly OverlapRow[], locale?: string): string {
  return rows.map((row) => `${pairName(row)}: ${overlapText(row, locale)}.`).join(' ');
}

function pairName({ first, second }: OverlapRow): string {
  return `${sentenceCase(first)} and ${second}`;
}

function overlapText({ overlap, size }: OverlapRow, locale?: string): string {
  return size === 0
    ? 'not known'
    : `${formatCount(overlap, locale)} of ${formatCount(size, locale)}`;
}
