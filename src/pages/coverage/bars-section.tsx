import { ChartFrame } from '../../charts/chart-frame';
import { CoverageBars } from '../../charts/coverage-bars';
import { type CoverageView, coverageSummary, reachedText } from '../../charts/coverage-rows';
import { withChosen } from '../../domain/dimensions';
import { type CoverageRow, coverageQuestion } from '../../queries/coverage-rows';
import { goTo, useFilters } from '../../state/use-address';
import { CoverageNote } from '../shared/coverage-note';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';

const READING: Record<CoverageView, string> = {
  truth:
    'Ready (green) and claimed (grey) references against target (line); a segment chosen here filters every page',
  list: 'Claimed references (grey) against target (line), what is ready of them below (green); a segment chosen here filters every page',
};

export interface BarsSectionProps {
  rows: CoverageRow[];
  view: CoverageView;
}

/** The segments of one dimension as bars; their figures stand in the table of targets. */
export function BarsSection({ rows, view }: BarsSectionProps) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const currency = useCurrency();
  return (
    <ChartFrame
      finding={reachedText(rows, view)}
      readingAid={READING[view]}
      summary={coverageSummary(rows, undefined, view)}
      moreTools={
        <>
          <CsvTool title={coverageQuestion.title} name={coverageQuestion.name} rows={rows} />
          <SqlTool
            title={coverageQuestion.title}
            statement={coverageQuestion.sql({ filters, dimension })}
          />
        </>
      }
      note={<CoverageNote dimension={dimension} filters={filters} />}
    >
      <CoverageBars
        rows={rows}
        currency={currency}
        view={view}
        onSelect={(segment) => goTo({ filters: withChosen(filters, dimension, [segment]) })}
      />
    </ChartFrame>
  );
}
