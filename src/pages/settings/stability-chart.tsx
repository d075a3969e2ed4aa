import { dimensionLabel } from '../../domain/dimensions';
import { formatPercent } from '../../domain/format';
import { type TopStability, topTenStabilityQuestion } from '../../queries/top-ten-stability';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { QuestionChart } from '../shared/question-chart';
import { stabilityFinding } from './strategy-words';

const HEIGHT = 240;
const EVERYBODY = { filters: [] };

const COLUMNS: readonly TableColumn<TopStability>[] = [
  { key: 'dimension', label: 'Dimension', format: ({ dimension }) => dimensionLabel(dimension) },
  { key: 'factor', label: 'Weighs', format: ({ factor }) => factorText(factor) },
  {
    key: 'kept',
    label: 'Stay',
    align: 'end',
    format: ({ kept, size }) => `${kept} of ${size}`,
  },
  {
    key: 'entered',
    label: 'Come in',
    isWideOnly: true,
    format: ({ entered }) => entered.join(', ') || '–',
  },
  {
    key: 'left',
    label: 'Go out',
    isWideOnly: true,
    format: ({ left }) => left.join(', ') || '–',
  },
];

/** How the top by strategic value hangs on the weights of dimensions, in force. */
export function StabilityChart({ isDrafted }: { isDrafted: boolean }) {
  return (
    <QuestionChart
      question={topTenStabilityQuestion}
      params={EVERYBODY}
      height={HEIGHT}
      label="Trying other weights"
      finding={stabilityFinding}
      readingAid="The top ten by strategic value, worked out again with each dimension’s weight a fifth lower and a fifth higher"
      summary={stabilityFinding}
      note={() => (isDrafted ? 'With the settings in force, not with the edits that wait.' : null)}
      empty={
        <EmptyState
          title="No dimension has priorities yet."
          text="A strategy or open opportunities bring them."
        />
      }
    >
      {(rows) => (
        <DataTable
          caption="The top ten by strategic value under other weights"
          columns={COLUMNS}
          rows={rows}
          rowKey={({ dimension, factor }) => `${dimension} ${factor}`}
        />
      )}
    </QuestionChart>
  );
}

function factorText(factor: number): string {
  const share = formatPercent(Math.abs(factor - 1));
  return factor < 1 ? `${share} less` : `${share} more`;
}
