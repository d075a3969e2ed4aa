import { useMemo } from 'react';
import { formatCount } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import { bridgeSummary, placedBridge, type ReadyBridgeRow } from './ready-bridge-steps';
import { Waterfall } from './waterfall';
import type { PlacedStep } from './waterfall-steps';

export interface ReadyBridgeProps {
  rows: readonly ReadyBridgeRow[];
  /** The date that is compared with, as people read it. */
  day: string;
  /** Told the step's name, which `bridgeStepId` gives. */
  onSelect?: (step: string) => void;
  locale?: string;
}

/** From the references ready on one date to those of another: what took some away and brought others. */
export function ReadyBridge({ rows, day, onSelect, locale }: ReadyBridgeProps) {
  const steps = useMemo(() => placedBridge(rows, day, locale), [rows, day, locale]);
  return (
    <Waterfall
      steps={steps}
      onSelect={onSelect}
      label={bridgeSummary(rows, day, locale)}
      emptyTitle="No references to compare."
    />
  );
}

/** The table twin of the bridge. */
export function ReadyBridgeTable({ rows, day, locale }: Omit<ReadyBridgeProps, 'onSelect'>) {
  const columns: TableColumn<PlacedStep>[] = [
    { key: 'step', label: 'Step', format: ({ label }) => label },
    { key: 'change', label: 'References', align: 'end', format: ({ text }) => text },
    { key: 'left', label: 'Ready', align: 'end', format: ({ left }) => formatCount(left, locale) },
  ];
  return (
    <DataTable
      caption={`From the references ready on ${day} to those ready now`}
      columns={columns}
      rows={placedBridge(rows, day, locale)}
      rowKey={({ step }) => step}
    />
  );
}
