import { useMemo } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { QuickChart } from '../../charts/quick-chart';
import { type QuickChartData, quickFinding, quickSummary } from '../../charts/quick-chart-rows';
import { MOST_MARKS, MOST_NAMED_BARS } from '../../domain/chart-limits';
import { formatCount } from '../../domain/format';
import type { Row } from '../../engine/decode';
import { EmptyState } from '../../ui/states';
import type { ChartChoice, ChartShape } from './chart-choice';
import { cellText } from './result-columns';

interface AnswerChartProps {
  choice: ChartChoice;
  shape: ChartShape;
  /** In the order of the table. */
  rows: readonly Row[];
}

/** An answer drawn; the table below it has the same rows. */
export function AnswerChart({ choice, shape, rows }: AnswerChartProps) {
  const { category, isByDay, figures } = choice;
  const data = useMemo(
    (): QuickChartData => ({
      shape,
      category,
      isByDay,
      figures,
      rows: rows
        .filter((row) => !isByDay || row[category] !== null)
        .map((row) => ({
          name: cellText(row[category] ?? null),
          figures: figures.map((name) => knownNumber(row[name])),
        })),
    }),
    [shape, category, isByDay, figures, rows],
  );
  if (choice.isTooMuch)
    return (
      <EmptyState
        title="Too many rows to draw."
        text={`A chart tells at most ${formatCount(MOST_MARKS)} marks apart; this would be ${formatCount(rows.length * figures.length)}. Sum up, or add a LIMIT.`}
      />
    );
  const isCut = shape === 'bar' && !isByDay && rows.length > MOST_NAMED_BARS;
  const summary = quickSummary(data);
  return (
    <ChartFrame
      finding={quickFinding(data)}
      readingAid={isByDay || shape === 'scatter' ? undefined : 'In the order of the table.'}
      summary={summary}
      note={
        isCut
          ? `The first ${MOST_NAMED_BARS} of ${formatCount(rows.length)} rows; click a head of the table to bring others to the top.`
          : undefined
      }
    >
      <QuickChart data={data} summary={summary} />
    </ChartFrame>
  );
}

function knownNumber(cell: unknown): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
