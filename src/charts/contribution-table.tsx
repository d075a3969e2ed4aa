import type { ReactNode } from 'react';
import { formatDay, formatSigned, UNKNOWN } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import { type ContributionRow, metricLabel } from './contribution-steps';

const WEIGHT_DIGITS = 3;

export interface ContributionTableProps {
  rows: readonly ContributionRow[];
  /** The way to the record of an answer. */
  source: (row: ContributionRow) => ReactNode;
  locale?: string;
}

/** The table twin of the contributions: every answer, what it weighs and what it adds. */
export function ContributionTable({ rows, source, locale }: ContributionTableProps) {
  const columns: TableColumn<ContributionRow>[] = [
    {
      key: 'answer',
      label: 'Answer',
      format: ({ part, responded_at }) =>
        part === 'answer' ? formatDay(responded_at, locale) : 'Pull to the mean of all',
    },
    {
      key: 'score',
      label: 'Score',
      format: ({ metric, score }) => (score === null ? UNKNOWN : `${metricLabel(metric)} ${score}`),
    },
    {
      key: 'value',
      label: 'Says',
      align: 'end',
      format: ({ value }) => formatSigned(value, { locale }),
    },
    {
      key: 'weight',
      label: 'Weighs',
      align: 'end',
      format: ({ weight }) => weight.toFixed(WEIGHT_DIGITS),
    },
    {
      key: 'contribution',
      label: 'Adds',
      align: 'end',
      format: ({ contribution }) => formatSigned(contribution, { digits: 1, locale }),
    },
    { key: 'source', label: 'Source', render: source },
  ];
  return (
    <DataTable
      caption="What each answer adds to current sentiment"
      columns={columns}
      rows={rows}
      rowKey={(row) => rows.indexOf(row).toString()}
      maxHeight={380}
    />
  );
}
