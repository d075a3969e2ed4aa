import { CoverageBars } from '../../charts/coverage-bars';
import { coverageSummary } from '../../charts/coverage-rows';
import { CoverageTable } from '../../charts/coverage-table';
import { ReferenceWaterfall } from '../../charts/reference-waterfall';
import { ReferenceWaterfallTable } from '../../charts/reference-waterfall-table';
import { waterfallSummary } from '../../charts/waterfall-steps';
import { dimensionLabel } from '../../domain/dimensions';
import { type CoverageRow, coverageQuestion } from '../../queries/coverage-rows';
import { waterfallQuestion } from '../../queries/waterfall';
import { useFilters } from '../../state/use-address';
import { Select } from '../../ui/select';
import { EmptyState } from '../../ui/states';
import { coverageFinding } from '../shared/coverage-finding';
import { CoverageNote } from '../shared/coverage-note';
import { waterfallFinding } from '../shared/headline';
import { QuestionChart } from '../shared/question-chart';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';
import styles from './brief.module.css';
import { ofAllText, tellingSegments } from './list-words';

const WATERFALL_HEIGHT = 300;
const COVERAGE_HEIGHT = 320;
/** So many segments fit on a page beside the rest. */
const SEGMENTS = 8;

/** From what the list claims to what is ready. */
export function ReadyChart() {
  const filters = useFilters();
  return (
    <QuestionChart
      question={waterfallQuestion}
      params={{ filters }}
      height={WATERFALL_HEIGHT}
      label="Checking each claimed reference"
      finding={waterfallFinding}
      readingAid="Each check takes away the references that fail it first"
      summary={waterfallSummary}
      table={(rows) => <ReferenceWaterfallTable rows={rows} />}
    >
      {(rows) =>
        rows.some(({ count }) => count > 0) ? (
          <ReferenceWaterfall rows={rows} />
        ) : (
          <EmptyState
            title="Nothing is claimed among the chosen accounts."
            text="A reference is claimed once its nomination is approved or active."
          />
        )
      }
    </QuestionChart>
  );
}

/** What the open pipeline needs, what the list claims and what is ready, segment by segment. */
export function CoverageChart({ coverage }: { coverage: readonly CoverageRow[] }) {
  const filters = useFilters();
  const { dimension, options, choose } = useDimension();
  const currency = useCurrency();
  return (
    <QuestionChart
      question={coverageQuestion}
      params={{ filters, dimension }}
      height={COVERAGE_HEIGHT}
      label="Working out coverage"
      finding={coverageFinding}
      readingAid={`Ready (green) and claimed (grey) references against target (line), the most open pipeline first${ofAllText(SEGMENTS, tellingSegments(coverage).length)}`}
      summary={coverageSummary}
      table={(rows) => (
        <CoverageTable rows={rows} currency={currency} dimension={dimensionLabel(dimension)} />
      )}
      tools={
        <Select
          isCompact
          label="Dimension of coverage"
          value={dimension}
          options={options}
          onChange={choose}
        />
      }
      note={() => <CoverageNote dimension={dimension} filters={filters} />}
    >
      {(rows) => <Bars rows={tellingSegments(rows).slice(0, SEGMENTS)} currency={currency} />}
    </QuestionChart>
  );
}

function Bars({ rows, currency }: { rows: CoverageRow[]; currency: string }) {
  if (rows.length > 0) return <CoverageBars rows={rows} currency={currency} view="truth" />;
  return (
    <p className={styles.nothing}>
      Open opportunities or a target of the strategy would say which segments need references.
    </p>
  );
}
