import type { ReactNode } from 'react';
import { formatCount, formatMoney, formatPercent } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import { DataTable, type TableColumn } from '../../ui/data-table';

export interface SegmentTableProps {
  rows: readonly CoverageRow[];
  currency: string;
  /** The dimension as people call it. */
  dimension: string;
  /** The target of a segment. */
  renderTarget: (row: CoverageRow) => ReactNode;
}

/** Every figure of coverage, segment by segment: the chart's table twin and what could fill the gaps. */
export function SegmentTable({ rows, currency, dimension, renderTarget }: SegmentTableProps) {
  return (
    <DataTable
      isCaptionShown
      caption={`Every segment by ${dimension.toLowerCase()}: what is there, what is missing, what could fill it`}
      columns={[
        { key: 'segment', label: dimension, format: ({ segment }) => segment },
        { key: 'target', label: 'Target', align: 'end', render: renderTarget },
        ...columns(currency),
      ]}
      rows={rows}
      rowKey={({ segment }) => segment}
    />
  );
}

type CountName = 'claimed' | 'ready' | 'gap' | 'candidates' | 'gems' | 'open_opportunities';

const COUNTS: Record<CountName, string> = {
  claimed: 'Claimed',
  ready: 'Ready',
  gap: 'Gap',
  candidates: 'Candidates',
  gems: 'Hidden gems',
  open_opportunities: 'Open opportunities',
};

function columns(currency: string): TableColumn<CoverageRow>[] {
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
    count('claimed'),
    count('ready'),
    count('gap'),
    share('coverage', 'Covered'),
    share('claimed_coverage', 'The list says'),
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
