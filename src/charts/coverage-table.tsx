import { formatCount, formatMoney, formatPercent } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import { type CoverageRow, orderedRows } from './coverage-rows';

/** About as high as the chart it stands in for. */
const TABLE_HEIGHT = 480;

export interface CoverageTableProps {
  rows: readonly CoverageRow[];
  currency: string;
  /** The dimension as people call it, "Industry". */
  dimension?: string;
  onSelect?: (segment: string) => void;
  locale?: string;
}

/** The table twin of the coverage bars. */
export function CoverageTable(props: CoverageTableProps) {
  const { rows, currency, dimension = 'Segment', onSelect, locale } = props;
  const share = (value: number | null, target: number | null) =>
    target === 0 ? 'no need' : formatPercent(value, { locale });
  const columns: TableColumn<CoverageRow>[] = [
    { key: 'segment', label: dimension, format: ({ segment }) => segment },
    count('target', 'Target', ({ target }) => target),
    count('claimed', 'Claimed', ({ claimed }) => claimed),
    count('ready', 'Ready', ({ ready }) => ready),
    {
      key: 'coverage',
      label: 'Covered',
      align: 'end',
      format: ({ coverage, target }) => share(coverage, target),
    },
    {
      key: 'claimed_coverage',
      label: 'The list says',
      align: 'end',
      format: ({ claimed_coverage, target }) => share(claimed_coverage, target),
    },
    count(
      'open_opportunities',
      'Open opportunities',
      ({ open_opportunities }) => open_opportunities,
    ),
    {
      key: 'open_pipeline',
      label: 'Open pipeline',
      align: 'end',
      format: ({ open_pipeline }) => formatMoney(open_pipeline, currency, { locale }),
    },
  ];
  function count(
    key: string,
    label: string,
    value: (row: CoverageRow) => number | null,
  ): TableColumn<CoverageRow> {
    return { key, label, align: 'end', format: (row) => formatCount(value(row), locale) };
  }
  return (
    <DataTable
      caption={`Ready and claimed references against target by ${dimension.toLowerCase()}`}
      columns={columns}
      rows={orderedRows(rows)}
      maxHeight={TABLE_HEIGHT}
      rowKey={({ segment }) => segment}
      {...(onSelect && { onSelect: ({ segment }: CoverageRow) => onSelect(segment) })}
    />
  );
}
