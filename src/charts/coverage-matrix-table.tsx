import { formatCount, formatMoney, formatPercent } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import { type MatrixCell, placeKey } from './matrix-rows';

/** About as high as the chart it stands in for. */
const TABLE_HEIGHT = 480;

export interface CoverageMatrixTableProps {
  cells: readonly MatrixCell[];
  /** The two dimensions as people call them. */
  dimension: string;
  crossed: string;
  currency: string;
  locale?: string;
}

/** The table twin of the matrix: every cell that needs references or has some, the widest gap first. */
export function CoverageMatrixTable(props: CoverageMatrixTableProps) {
  const { cells, dimension, crossed, currency, locale } = props;
  const counts: [string, string, (cell: MatrixCell) => number | null][] = [
    ['target', 'Target', ({ target }) => target],
    ['claimed', 'Claimed', ({ claimed }) => claimed],
    ['ready', 'Ready', ({ ready }) => ready],
  ];
  const shares: [string, string, (cell: MatrixCell) => number | null][] = [
    ['coverage', 'Covered', ({ coverage }) => coverage],
    ['claimed_coverage', 'The list says', ({ claimed_coverage }) => claimed_coverage],
  ];
  const columns: TableColumn<MatrixCell>[] = [
    { key: 'segment', label: dimension, format: ({ segment }) => segment },
    { key: 'crossed', label: crossed, format: ({ crossed_segment }) => crossed_segment },
    ...counts.map(([key, label, value]) => ({
      key,
      label,
      align: 'end' as const,
      format: (cell: MatrixCell) => formatCount(value(cell), locale),
    })),
    ...shares.map(([key, label, value]) => ({
      key,
      label,
      align: 'end' as const,
      format: (cell: MatrixCell) =>
        cell.target === 0 ? 'no need' : formatPercent(value(cell), { locale }),
    })),
    {
      key: 'open_pipeline',
      label: 'Open pipeline',
      align: 'end',
      format: ({ open_pipeline }) => formatMoney(open_pipeline, currency, { locale }),
    },
  ];
  return (
    <DataTable
      caption={`Coverage of each ${dimension.toLowerCase()} in each ${crossed.toLowerCase()}`}
      columns={columns}
      rows={worthListing(cells)}
      maxHeight={TABLE_HEIGHT}
      rowKey={({ segment, crossed_segment }) => placeKey(segment, crossed_segment)}
      emptyText="No cell needs a reference or has one."
    />
  );
}

function worthListing(cells: readonly MatrixCell[]): MatrixCell[] {
  const gap = ({ target, ready }: MatrixCell) => Math.max(0, (target ?? 0) - ready);
  return cells
    .filter(({ target, claimed, open_pipeline }) => (target ?? 0) + claimed + open_pipeline > 0)
    .sort((one, other) => gap(other) - gap(one));
}
