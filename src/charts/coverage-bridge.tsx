import { useMemo } from 'react';
import { formatPercent } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import {
  type CoverageBridgeRow,
  coverageBridgeSteps,
  coverageBridgeSummary,
} from './coverage-bridge-steps';
import { Waterfall } from './waterfall';
import type { PlacedStep } from './waterfall-steps';

export interface CoverageBridgeProps {
  rows: readonly CoverageBridgeRow[];
  /** The comparison date as people read it. */
  comparedDay: string;
  locale?: string;
}

/** From the share of the open pipeline covered on the comparison date to that of now, by what changed it. */
export function CoverageBridge({ rows, comparedDay, locale }: CoverageBridgeProps) {
  const steps = useMemo(
    () => coverageBridgeSteps(rows, comparedDay, locale),
    [rows, comparedDay, locale],
  );
  return (
    <Waterfall
      steps={steps}
      label={coverageBridgeSummary(rows, comparedDay)}
      emptyTitle="At one of the two dates no open pipeline needs a reference."
    />
  );
}

/** The table twin of the bridge; its parts add up to the difference. */
export function CoverageBridgeTable({ rows, comparedDay, locale }: CoverageBridgeProps) {
  const columns: TableColumn<PlacedStep>[] = [
    { key: 'step', label: 'Step', format: ({ label }) => label },
    {
      key: 'change',
      label: 'Change',
      align: 'end',
      format: ({ isTotal, text }) => (isTotal ? '' : text),
    },
    {
      key: 'left',
      label: 'Covered after it',
      align: 'end',
      // As rounded as the chart, or the changes would not lead from one to the next.
      format: ({ left }) => formatPercent(left, { locale }),
    },
  ];
  return (
    <DataTable
      caption="From the coverage of the comparison date to that of now"
      columns={columns}
      rows={coverageBridgeSteps(rows, comparedDay, locale)}
      rowKey={({ step }) => step}
      emptyText="At one of the two dates no open pipeline needs a reference."
    />
  );
}
