import { formatCount } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import { type PlacedStep, placedSteps, type WaterfallRow } from './waterfall-steps';

export interface ReferenceWaterfallTableProps {
  rows: readonly WaterfallRow[];
  locale?: string;
}

/** The table twin of the waterfall. */
export function ReferenceWaterfallTable({ rows, locale }: ReferenceWaterfallTableProps) {
  const columns: TableColumn<PlacedStep>[] = [
    { key: 'step', label: 'Step', format: ({ label }) => label },
    { key: 'count', label: 'References', align: 'end', format: ({ text }) => text },
    {
      key: 'left',
      label: 'Left',
      align: 'end',
      format: ({ left }) => formatCount(left, locale),
    },
  ];
  return (
    <DataTable
      caption="From claimed to ready, by the first check that fails"
      columns={columns}
      rows={placedSteps(rows, locale)}
      rowKey={({ step }) => step}
    />
  );
}
