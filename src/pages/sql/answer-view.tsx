import { useMemo, useState } from 'react';
import { formatCount } from '../../domain/format';
import type { Row } from '../../engine/decode';
import { copyCells, csvText, downloadText } from '../../ui/csv-text';
import { EmptyState } from '../../ui/states';
import { ToolButton } from '../../ui/tool-button';
import { csvCells } from '../shared/csv-cells';
import { AnswerChart } from './answer-chart';
import { type ChartShape, chartChoice } from './chart-choice';
import { resultColumns } from './result-columns';
import { nextOrder, orderedRows, type ResultOrder } from './result-order';
import styles from './result-section.module.css';
import { ResultTable } from './result-table';
import { timeText } from './time-text';

const FILE_NAME = 'answer.csv';
const SHAPE_NAME: Record<ChartShape, string> = { bar: 'bars', line: 'line', scatter: 'scatter' };

interface AnswerViewProps {
  answer: { rows: readonly Row[]; milliseconds: number };
}

/** An answer: how many rows in which time, drawn where it can be, as a table, to take away. */
export function AnswerView({ answer: { rows, milliseconds } }: AnswerViewProps) {
  const [asked, setOrder] = useState<ResultOrder>(null);
  const [shape, setShape] = useState<ChartShape | null>(null);
  const [said, setSaid] = useState('');
  const columns = useMemo(() => resultColumns(rows), [rows]);
  // Another answer to the same question may lack the column.
  const order = columns.some(({ name }) => name === asked?.column) ? asked : null;
  const ordered = useMemo(() => orderedRows(rows, order), [rows, order]);
  const choice = useMemo(() => chartChoice(columns, rows.length), [columns, rows]);

  const download = async () => downloadText(FILE_NAME, await csvText(csvCells(ordered)));
  const copy = () =>
    copyCells(csvCells(ordered)).then(
      () => setSaid(`${rowsText(rows.length)} copied`),
      () => setSaid('The browser did not allow to copy'),
    );

  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title} aria-live="polite">
          {rowsText(rows.length)} <span className={styles.time}>in {timeText(milliseconds)}</span>
        </h2>
        <div className={styles.tools}>
          <span className={styles.said} role="status">
            {said}
          </span>
          {choice?.shapes.map((fitting) => (
            <ToolButton
              key={fitting}
              isSelected={shape === fitting}
              onPress={() => setShape(shape === fitting ? null : fitting)}
              aria-label={`Chart: ${SHAPE_NAME[fitting]}`}
            >
              {SHAPE_NAME[fitting]}
            </ToolButton>
          ))}
          <ToolButton onPress={() => void copy()} isDisabled={rows.length === 0}>
            Copy
          </ToolButton>
          <ToolButton
            onPress={() => void download()}
            isDisabled={rows.length === 0}
            aria-label="Download as CSV"
          >
            CSV
          </ToolButton>
        </div>
      </div>
      {choice && shape && choice.shapes.includes(shape) ? (
        <AnswerChart choice={choice} shape={shape} rows={ordered} />
      ) : null}
      {rows.length === 0 ? (
        <EmptyState
          title="No row fits."
          text="The question was answered, and nothing came of it."
        />
      ) : (
        <ResultTable
          label="Rows of the answer"
          columns={columns}
          rows={ordered}
          order={order}
          onOrder={(column) => setOrder(nextOrder(order, column))}
        />
      )}
    </>
  );
}

function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${formatCount(count)} rows`;
}
