import { CoverageBars } from '../../charts/coverage-bars';
import { coverageSummary } from '../../charts/coverage-rows';
import { CoverageTable } from '../../charts/coverage-table';
import { dimensionLabel } from '../../domain/dimensions';
import { coverageQuestion } from '../../queries/coverage-rows';
import { goTo, useFilters } from '../../state/use-address';
import { Select } from '../../ui/select';
import { coverageFinding } from '../shared/coverage-finding';
import { CoverageNote } from '../shared/coverage-note';
import { toggled } from '../shared/drill-down';
import { QuestionChart } from '../shared/question-chart';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';

const HEIGHT = 320;

/** Ready and claimed references against the target, segment by segment; a bar filters every page. */
export function CoverageSection() {
  const filters = useFilters();
  const { dimension, options, choose } = useDimension();
  const currency = useCurrency();
  const select = (segment: string) => goTo({ filters: toggled(filters, { dimension, segment }) });
  return (
    <QuestionChart
      question={coverageQuestion}
      params={{ filters, dimension }}
      height={HEIGHT}
      label="Working out coverage"
      finding={coverageFinding}
      readingAid="Ready (green) and claimed (grey) references against target (line)"
      summary={coverageSummary}
      table={(rows) => (
        <CoverageTable
          rows={rows}
          currency={currency}
          dimension={dimensionLabel(dimension)}
          onSelect={select}
        />
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
      {(rows) => <CoverageBars rows={rows} currency={currency} onSelect={select} />}
    </QuestionChart>
  );
}
