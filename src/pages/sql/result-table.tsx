import { useMemo, useRef } from 'react';
import type { Cell, Row } from '../../engine/decode';
import type { ResultColumn } from './result-columns';
import type { ResultOrder } from './result-order';
import styles from './result-table.module.css';
import { useRowWindow } from './use-row-window';

/** In pixels, as in the style sheet; with rows of one height those in sight are known without measuring. */
const ROW_HEIGHT = 28;
const HEAD_HEIGHT = 32;
/** The table scrolls within so many rows; the half one shows that there are more. */
const ROWS_IN_SIGHT = 18.5;
const HEIGHT = HEAD_HEIGHT + ROWS_IN_SIGHT * ROW_HEIGHT;

interface ResultTableProps {
  /** What the rows answer, for those who hear it. */
  label: string;
  columns: readonly ResultColumn[];
  rows: readonly Row[];
  order: ResultOrder;
  onOrder: (column: string) => void;
}

/** The answer as a table, of which only the rows in sight are built. */
export function ResultTable({ label, columns, rows, order, onOrder }: ResultTableProps) {
  const region = useRef<HTMLElement>(null);
  const { from, to } = useRowWindow(region, rows.length, ROW_HEIGHT);
  // The place in the answer is all that tells its rows apart.
  const inSight = rows.slice(from, to).map((row, offset) => ({ row, place: from + offset }));
  const width = useMemo(() => columns.reduce((sum, column) => sum + column.width, 0), [columns]);
  return (
    <section
      ref={region}
      className={styles.region}
      style={{ maxHeight: HEIGHT }}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.table} style={{ width }} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.name} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={from} columns={columns.length} />
          {inSight.map(({ row, place }) => (
            <tr key={place} aria-rowindex={place + 2}>
              {columns.map((column) => (
                <ResultCell key={column.name} column={column} cell={row[column.name] ?? null} />
              ))}
            </tr>
          ))}
          <Gap rows={rows.length - to} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

interface ColumnHeadProps {
  column: ResultColumn;
  order: ResultOrder;
  onOrder: (column: string) => void;
}

function ColumnHead({ column: { name, kind }, order, onOrder }: ColumnHeadProps) {
  const isOrdered = order?.column === name;
  const direction = order?.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isOrdered ? direction : undefined}
      className={kind === 'number' ? styles.number : undefined}
    >
      <button type="button" className={styles.sort} title={name} onClick={() => onOrder(name)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.mark} aria-hidden="true">
          {isOrdered ? (order.isDescending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

function ResultCell({ column, cell }: { column: ResultColumn; cell: Cell }) {
  if (cell === null) return <td className={look(column, styles.unknown)}>NULL</td>;
  const text = column.format(cell);
  return (
    <td className={look(column)} title={fullText(text, cell)}>
      {text}
    </td>
  );
}

/** What of a cell may be cut off or rounded, as a hint. */
function fullText(text: string, cell: Cell): string | undefined {
  if (typeof cell === 'number') return String(cell);
  return text === '' ? undefined : text;
}

/** In the place of rows that are out of sight. */
function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr aria-hidden="true" className={styles.gap} style={{ height: rows * ROW_HEIGHT }}>
      <td colSpan={columns} />
    </tr>
  );
}

function look({ kind }: ResultColumn, also?: string): string | undefined {
  const classes = [kind === 'number' ? styles.number : undefined, also];
  return classes.filter(Boolean).join(' ') || undefined;
}
