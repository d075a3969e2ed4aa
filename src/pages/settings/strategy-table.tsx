import { useState } from 'react';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatMoney } from '../../domain/format';
import type { StrategyRow } from '../../domain/settings';
import type { StrategySegment } from '../../queries/strategy-segments';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { Tag } from '../../ui/tag';
import { ToolButton } from '../../ui/tool-button';
import { useCurrency } from '../shared/use-currency';
import { isSame } from './draft';
import { fieldOf } from './problems';
import styles from './settings.module.css';
import { DIRECTIONS, PRIORITY_OF, rowsInForce, withoutSegment, withRow } from './strategy-rows';
import { useDraft } from './use-draft';

/** So many rows can be taken in at once; the others open on demand. */
const SHOWN = 40;

const DIRECTION_OPTIONS = DIRECTIONS.map((value) => ({ value, label: value }));

interface StrategyTableProps {
  dimension: string;
  /** The rows of this dimension. */
  rows: readonly StrategyRow[];
  /** What is there in this dimension. */
  segments: readonly StrategySegment[];
  /** The rows of every dimension. */
  all: readonly StrategyRow[];
  onChange: (rows: StrategyRow[]) => void;
}

/** The rows of one dimension to edit, beside what is there. */
export function StrategyTable(props: StrategyTableProps) {
  const { dimension, rows } = props;
  const [isWhole, setWhole] = useState(false);
  const columns = useColumns(props);
  return (
    <div className={styles.strategy}>
      <DataTable
        caption={`Strategy by ${dimensionLabel(dimension).toLowerCase()}`}
        columns={columns}
        rows={isWhole ? rows : rows.slice(0, SHOWN)}
        rowKey={({ segment }) => segment}
      />
      {rows.length > SHOWN && !isWhole ? (
        <Button variant="quiet" isAtStart onPress={() => setWhole(true)}>
          Show {rows.length - SHOWN} more
        </Button>
      ) : null}
    </div>
  );
}

function useColumns({ segments, all, onChange }: StrategyTableProps): TableColumn<StrategyRow>[] {
  const { drafted, problems } = useDraft();
  const currency = useCurrency();
  const there = new Map(segments.map((segment) => [segment.segment, segment]));
  const inForce = new Map(rowsInForce(segments).map((row) => [row.segment, row]));
  const write = (row: StrategyRow, edit: Partial<StrategyRow>) => onChange(withRow(all, row, edit));
  const count = (key: 'ready' | 'claimed', label: string): TableColumn<StrategyRow> => ({
    key,
    label,
    align: 'end',
    isWideOnly: true,
    format: ({ segment }) => formatCount(there.get(segment)?.[key] ?? 0),
  });
  const number = (
    key: 'priority' | 'target',
    label: string,
    otherwise: (row: StrategyRow) => number,
  ): TableColumn<StrategyRow> => ({
    key,
    label,
    align: 'end',
    render: (row) => (
      <div className={styles.number}>
        <NumberInput
          label={`${label} of ${row.segment}`}
          value={row[key]}
          onChange={(value) => write(row, { [key]: value })}
          placeholder={String(otherwise(row))}
          isSmall
          problem={problems.get(fieldOf.strategy(row, key))?.text}
        />
      </div>
    ),
  });
  /** What the target is where the row names none. */
  const derivedTarget = ({ segment, direction }: StrategyRow) =>
    direction === 'exit'
      ? 0
      : Math.ceil(
          (there.get(segment)?.open_opportunities ?? 0) / drafted.opportunities_per_reference,
        ) || 0;
  return [
    {
      key: 'segment',
      label: 'Segment',
      render: (row) => (
        <>
          {row.segment}{' '}
          {isSame(row, inForce.get(row.segment)) ? null : <Tag tone="warning">not applied</Tag>}
        </>
      ),
    },
    {
      key: 'direction',
      label: 'Direction',
      render: (row) => (
        <Select
          label={`Direction of ${row.segment}`}
          options={DIRECTION_OPTIONS}
          value={row.direction}
          onChange={(direction) => write(row, { direction })}
          isCompact
        />
      ),
    },
    number('priority', 'Priority', ({ direction }) => PRIORITY_OF[direction]),
    number('target', 'Target', derivedTarget),
    count('ready', 'Ready'),
    count('claimed', 'Claimed'),
    {
      key: 'open_pipeline',
      label: 'Open pipeline',
      align: 'end',
      isWideOnly: true,
      format: ({ segment }) =>
        formatMoney(there.get(segment)?.open_pipeline ?? 0, currency, { compact: true }),
    },
    {
      key: 'remove',
      label: 'Remove',
      align: 'end',
      render: (row) => (
        <ToolButton
          onPress={() => onChange(withoutSegment(all, row))}
          aria-label={`Remove ${row.segment} from the strategy`}
        >
          ×
        </ToolButton>
      ),
    },
  ];
}
