import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatMoney, formatPercent } from '../../domain/format';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { useCurrency } from '../shared/use-currency';
import type { DimensionGain, SegmentGain } from './plan-result';
import { pointsText } from './plan-words';

const TABLE_HEIGHT = 480;
const ONE_DIGIT = { digits: 1 };

/** The table twin of the dimensions' bars. */
export function DimensionTable({ rows }: { rows: readonly DimensionGain[] }) {
  const columns: TableColumn<DimensionGain>[] = [
    { key: 'dimension', label: 'Dimension', format: ({ dimension }) => dimensionLabel(dimension) },
    share('before', 'Covered now', ({ before }) => before),
    share('after', 'With the plan', ({ after }) => after),
    {
      key: 'gain',
      label: 'Gains',
      align: 'end',
      format: ({ before, after }) => pointsText(after - before),
    },
    share('weight', 'Counts', ({ weight }) => weight),
    { key: 'basis', label: 'Demand by', format: ({ basis }) => basis },
  ];
  return (
    <DataTable
      caption="The share of the demand that is covered, before and after"
      columns={columns}
      rows={rows}
      rowKey={({ dimension }) => dimension}
    />
  );
}

/** The table twin of the segments' bars. */
export function SegmentTable(props: { rows: readonly SegmentGain[]; dimension: string }) {
  const currency = useCurrency();
  const columns: TableColumn<SegmentGain>[] = [
    { key: 'segment', label: dimensionLabel(props.dimension), format: ({ segment }) => segment },
    count('target', 'Target', ({ target }) => target),
    count('ready', 'Ready', ({ ready }) => ready),
    count('picked', 'Recruited', ({ picked }) => picked),
    share('before', 'Covered now', ({ before }) => before),
    share('after', 'With the plan', ({ after }) => after),
    share('demand_share', 'Of demand', ({ demand_share }) => demand_share),
    {
      key: 'open_pipeline',
      label: 'Open pipeline',
      align: 'end',
      format: ({ open_pipeline }) => formatMoney(open_pipeline, currency),
    },
  ];
  return (
    <DataTable
      caption="References against target, before and after"
      columns={columns}
      rows={props.rows}
      rowKey={({ segment }) => segment}
      maxHeight={TABLE_HEIGHT}
    />
  );
}

function share<Row>(key: string, label: string, value: (row: Row) => number): TableColumn<Row> {
  return { key, label, align: 'end', format: (row) => formatPercent(value(row), ONE_DIGIT) };
}

function count<Row>(key: string, label: string, value: (row: Row) => number): TableColumn<Row> {
  return { key, label, align: 'end', format: (row) => formatCount(value(row)) };
}
