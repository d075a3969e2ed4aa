import { ChartFrame } from '../../charts/chart-frame';
import { CoverageBars } from '../../charts/coverage-bars';
import { coverageSummary } from '../../charts/coverage-rows';
import { CoverageTable } from '../../charts/coverage-table';
import { dimensionLabel } from '../../domain/dimensions';
import { coverageQuestion } from '../../queries/coverage-rows';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Select } from '../../ui/select';
import { Answered } from '../shared/answered';
import { coverageFinding } from '../shared/coverage-finding';
import { CoverageNote } from '../shared/coverage-note';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';

const HEIGHT = 320;

/** Ready and claimed references against the target, segment by segment; a bar filters every page. */
export function CoverageSection() {
  const [{ filters }, go] = useAddress();
  const { dimension, options, choose } = useDimension();
  const currency = useCurrency();
  const params = { filters, dimension };
  const answer = useQuestion(coverageQuestion, params);
  return (
    <Answered answer={answer} height={HEIGHT} label="Working out coverage">
      {(rows) => (
        <ChartFrame
          finding={coverageFinding(rows)}
          readingAid="Ready (green) and claimed (grey) references against target (line)"
          summary={coverageSummary(rows)}
          table={
            <CoverageTable rows={rows} currency={currency} dimension={dimensionLabel(dimension)} />
          }
          tools={
            <Select
              isCompact
              label="Dimension of coverage"
              value={dimension}
              options={options}
              onChange={choose}
            />
          }
          moreTools={
            <SqlTool title={coverageQuestion.title} statement={coverageQuestion.sql(params)} />
          }
          note={<CoverageNote dimension={dimension} filters={filters} />}
        >
          <CoverageBars
            rows={rows}
            currency={currency}
            onSelect={(segment) =>
              go({
                filters: [
                  ...filters.filter((choice) => choice.dimension !== dimension),
                  { dimension, segment },
                ],
              })
            }
          />
        </ChartFrame>
      )}
    </Answered>
  );
}
