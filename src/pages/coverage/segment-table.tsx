import { formatCount, formatMoney, formatPercent } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import { DataTable, type TableColumn } from '../../ui/data-table';

export interface SegmentTableProps {
  rows: readonly CoverageRow[];
  currency: string;
  /** The dimension as people call it. */
  dimension: string;
}

/** Every figure of coverage, segment by segment: the chart's table twin and what could fill the gaps. */
export function SegmentTable({ rows, currency, dimension }: SegmentTableProps) {
  return (
    <DataTable
      isCaptionShown
      caption={`Every segment by ${dimension.toLowerCase()}: what is there, what is missing, what could fill it`}
      columns={columns(currency, dimension)}
      rows={rows}
      rowKey={({ segment }) => segment}
    />
  );
}

type CountName =
  | 'target'
  | 'claimed'
  | 'ready'
  | 'gap'
  | 'candidates'
  | 'gems'
  | 'open_opportunities';

const COUNTS: Record<CountName, string> = {
  target: 'Target',
  claimed: 'Claimed',
  ready: 'Ready',
  gap: 'Gap',
  candidates: 'Candidates',
  gems: 'Hidden gems',
  open_opportunities: 'Open opportunities',
};

function columns(currency: string, dimension: string): TableColumn<CoverageRow>[] {
  const count = (key: CountName): TableColumn<CoverageRow> => ({
    key,
    label: COUNTS[key],
    align: 'end',
    format: (row) => formatCount(row[key]),
  });
  const share = (
    key: 'coverage' | 'claimed_coverage',
    label: string,
  ): TableColumn<CoverageRow> => ({
    key,
    label,
    align: 'end',
    format: (row) => (row.target === 0 ? 'no need' : formatPercent(row[key])),
  });
  return [
    { key: 'segment', label: dimension, format: ({ segment }) => segment },
    count('target'),
    count('claimed'),
    count('ready'),
    share('coverage', 'Covered'),
    share('claimed_coverage', 'The list says'),
    count('gap'),
    count('candidates'),
    count('gems'),
    count('open_opportunities'),
    {
      key: 'open_pipeline',
      label: 'Open pipeline',
      align: 'end',
      format: ({ open_pipeline }) => formatMoney(open_pipeline, currency),
    },
  ];
}
