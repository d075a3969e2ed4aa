import { type ReactNode, useId, useRef } from 'react';
import styles from './data-table.module.css';
import { useDrawnRows } from './use-drawn-rows';
import { useOverflow } from './use-overflow';

export interface TableColumn<Row> {
  key: string;
  label: string;
  /** `end` for numbers. */
  align?: 'start' | 'end';
  /** The cell as text. One of `format` and `render` is given. */
  format?: (row: Row) => string;
  /** Left out on a phone, where the other columns say enough. */
  isWideOnly?: boolean;
  /** The cell as anything else. */
  render?: (row: Row) => ReactNode;
}

export interface DataTableProps<Row> {
  caption: string;
  /** The first column names the row. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The name in the first column becomes a button; a click anywhere in the row does the same. */
  onSelect?: (row: Row) => void;
  isCaptionShown?: boolean;
  /** In pixels; beyond it the rows scroll beneath the head. */
  maxHeight?: number;
  /** Said in place of rows where there are none. */
  emptyText?: string;
}

/** A plain table; where it is wider than its place, it scrolls within it. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onSelect, isCaptionShown = false, maxHeight } = props;
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const overflows = useOverflow(region);
  const drawn = useDrawnRows(region, rows.length, maxHeight !== undefined);
  const table = (
    <section
      ref={region}
      className={styles.region}
      data-overflows={overflows || undefined}
      style={maxHeight === undefined ? undefined : { maxHeight }}
      // Where it scrolls it must be reachable by keyboard, and then have a name.
      aria-labelledby={overflows ? captionId : undefined}
      tabIndex={overflows ? 0 : undefined}
    >
      <table
        className={styles.table}
        aria-rowcount={drawn < rows.length ? rows.length + 1 : undefined}
      >
        <caption id={captionId} className={styles.hidden}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={look(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <tr
              key={rowKey(row)}
              className={onSelect ? styles.row : undefined}
              onClick={onSelect ? ({ target }) => isOfRow(target) && onSelect(row) : undefined}
            >
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={look(column)}>
                    {onSelect ? (
                      <button type="button" className={styles.link} data-row>
                        {cell(column, row)}
                      </button>
                    ) : (
                      cell(column, row)
                    )}
                  </th>
                ) : (
                  <td key={column.key} className={look(column)}>
                    {cell(column, row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td className={styles.empty} colSpan={columns.length}>
                {props.emptyText ?? 'Nothing to show.'}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
  if (!isCaptionShown) return table;
  return (
    <div className={styles.captioned}>
      {/* Outside of what scrolls, so that none of it is cut off; heard as the table's own caption. */}
      <p className={styles.caption} aria-hidden="true">
        {caption}
      </p>
      {table}
    </div>
  );
}

/** A control within a row has its click to itself; the row's own name stands for the row. */
function isOfRow(target: EventTarget): boolean {
  const control = target instanceof Element ? target.closest('button, a') : null;
  return control === null || control.hasAttribute('data-row');
}

function cell<Row>(column: TableColumn<Row>, row: Row): ReactNode {
  return column.render ? column.render(row) : column.format?.(row);
}

function look<Row>({ align, isWideOnly }: TableColumn<Row>): string | undefined {
  const classes = [align === 'end' ? styles.end : '', isWideOnly ? styles.wideOnly : ''];
  return classes.filter(Boolean).join(' ') || undefined;
}
