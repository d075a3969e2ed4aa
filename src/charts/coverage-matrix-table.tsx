import { formatCount, formatMoney, formatPercent, UNKNOWN } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import type { CoverageRow } from './coverage-rows';
import { isCorner, type MatrixParts, type MatrixPlace, matrixLines, placeKey } from './matrix-rows';

/** About as high as the chart it stands in for. */
const TABLE_HEIGHT = 480;
const ALL = 'All';

export interface CoverageMatrixTableProps extends MatrixParts {
  /** The two dimensions as people call them. */
  dimension: string;
  crossed: string;
  currency: string;
  locale?: string;
}

/** A cell of the matrix as a row. */
interface Listed extends MatrixPlace {
  figures: CoverageRow;
}

/** The table twin of the matrix: every cell and what is counted before them, the widest gap first. */
export function CoverageMatrixTable(props: CoverageMatrixTableProps) {
  const { dimension, crossed, currency, locale } = props;
  const counts: [string, string, (row: CoverageRow) => number | null][] = [
    ['target', 'Target', ({ target }) => target],
    ['claimed', 'Claimed', ({ claimed }) => claimed],
    ['ready', 'Ready', ({ ready }) => ready],
  ];
  const shares: [string, string, (row: CoverageRow) => number | null][] = [
    ['coverage', 'Covered', ({ coverage }) => coverage],
    ['claimed_coverage', 'The list says', ({ claimed_coverage }) => claimed_coverage],
  ];
  const columns: TableColumn<Listed>[] = [
    { key: 'segment', label: dimension, format: ({ segment }) => segment ?? ALL },
    { key: 'crossed', label: crossed, format: ({ crossedSegment }) => crossedSegment ?? ALL },
    ...counts.map(([key, label, value]) => ({
      key,
      label,
      align: 'end' as const,
      format: ({ figures }: Listed) => formatCount(value(figures), locale),
    })),
    ...shares.map(([key, label, value]) => ({
      key,
      label,
      align: 'end' as const,
      format: ({ figures }: Listed) =>
        figures.target === 0 ? 'no need' : formatPercent(value(figures), { locale }),
    })),
    {
      key: 'open_pipeline',
      label: 'Open pipeline',
      align: 'end',
      format: (row) =>
        isCorner(row) ? UNKNOWN : formatMoney(row.figures.open_pipeline, currency, { locale }),
    },
  ];
  return (
    <DataTable
      caption={`Coverage of each ${dimension.toLowerCase()} in each ${crossed.toLowerCase()}`}
      columns={columns}
      rows={listed(props)}
      maxHeight={TABLE_HEIGHT}
      rowKey={({ segment, crossedSegment }) => placeKey(segment, crossedSegment)}
    />
  );
}

function listed(parts: MatrixParts): Listed[] {
  const gap = ({ figures: { target, ready } }: Listed) => Math.max(0, (target ?? 0) - ready);
  return matrixLines(parts)
    .flat()
    .flatMap(({ figures, ...place }) => (figures ? [{ ...place, figures }] : []))
    .sort((one, other) => gap(other) - gap(one));
}
