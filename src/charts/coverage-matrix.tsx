import { useMemo, useRef } from 'react';
import { useOverflow } from '../ui/use-overflow';
import styles from './coverage-matrix.module.css';
import { CoverageMatrixCell } from './coverage-matrix-cell';
import type { CoverageView } from './coverage-rows';
import { MatrixKey } from './matrix-key';
import { type MatrixParts, type MatrixPlace, matrixLines, placeKey } from './matrix-rows';
import { useRovingGrid } from './roving-grid';

export interface CoverageMatrixProps extends MatrixParts {
  /** The two dimensions as people call them, "Industry" and "Region". */
  dimension: string;
  crossed: string;
  currency: string;
  view: CoverageView;
  /** What is looked at beside the matrix. */
  chosen: MatrixPlace | null;
  onSelect: (place: MatrixPlace) => void;
  /** The accessible name. */
  summary: string;
  locale?: string;
}

/** The first cell of two segments; what stands before it is of all segments. */
const FIRST_CELL = { row: 1, column: 1 };

/** Coverage where the segments of two dimensions meet, with the segments as a whole before them. */
export function CoverageMatrix(props: CoverageMatrixProps) {
  const { corner, rows, columns, cells, view, currency, chosen, onSelect, locale } = props;
  const lines = useMemo(
    () => matrixLines({ corner, rows, columns, cells }),
    [corner, rows, columns, cells],
  );
  const { handlers, stop } = useRovingGrid({
    rows: lines.length,
    columns: columns.length + 1,
    start: FIRST_CELL,
  });
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region);
  const chosenKey = chosen && placeKey(chosen.segment, chosen.crossedSegment);
  return (
    <>
      <MatrixKey view={view} />
      <div ref={region} className={styles.region} data-overflows={overflows || undefined}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that arrow keys walk over are a grid */}
        <table role="grid" className={styles.matrix} aria-label={props.summary} {...handlers}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                <span className={styles.dimensions}>
                  {props.dimension} ↓<br />
                  {props.crossed} →
                </span>
              </th>
              <th scope="col">All</th>
              {columns.map(({ segment }) => (
                <th key={segment} scope="col">
                  {segment}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => (
              <tr key={line[0]?.segment} className={row === 0 ? styles.total : undefined}>
                <th scope="row" className={styles.name}>
                  {line[0]?.segment ?? 'All'}
                </th>
                {line.map(({ segment, crossedSegment, figures }, column) => (
                  <CoverageMatrixCell
                    key={crossedSegment}
                    segment={segment}
                    crossedSegment={crossedSegment}
                    figures={figures}
                    cell={`${row},${column}`}
                    isStop={stop.row === row && stop.column === column}
                    isChosen={chosenKey === placeKey(segment, crossedSegment)}
                    view={view}
                    currency={currency}
                    locale={locale}
                    onSelect={onSelect}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
