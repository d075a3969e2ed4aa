import { ChartFrame } from '../../charts/chart-frame';
import { CoverageBars } from '../../charts/coverage-bars';
import { coverageSummary } from '../../charts/coverage-rows';
import { dimensionLabel } from '../../domain/dimensions';
import { formatPercent } from '../../domain/format';
import { type CoverageRow, coverageQuestion } from '../../queries/coverage-rows';
import { pipelineCoverageQuestion } from '../../queries/pipeline-coverage';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Select } from '../../ui/select';
import { Answered } from '../shared/answered';
import { coverageFinding } from '../shared/coverage-finding';
import { CoverageNote } from '../shared/coverage-note';
import { WithAccounts } from '../shared/nothing-loaded';
import { PageHead } from '../shared/page-head';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';
import styles from './coverage.module.css';
import { SegmentTable } from './segment-table';

const HEIGHT = 640;

/** How well ready references cover each segment of one dimension. */
export function CoveragePage() {
  const [{ filters }] = useAddress();
  const { dimension } = useDimension();
  const answer = useQuestion(coverageQuestion, { filters, dimension });
  return (
    <WithAccounts>
      <Answered answer={answer} height={HEIGHT} label="Working out coverage">
        {(rows) => <Coverage rows={rows} />}
      </Answered>
    </WithAccounts>
  );
}

function Coverage({ rows }: { rows: CoverageRow[] }) {
  const [{ filters }, go] = useAddress();
  const { dimension, options, choose } = useDimension();
  const currency = useCurrency();
  const params = { filters, dimension };
  const covered = useQuestion(pipelineCoverageQuestion, params).data?.[0];
  const label = dimensionLabel(dimension);
  const select = (segment: string) =>
    go({
      filters: [
        ...filters.filter((choice) => choice.dimension !== dimension),
        { dimension, segment },
      ],
    });
  return (
    <>
      <PageHead title={coverageFinding(rows)}>
        {covered && covered.coverage !== null
          ? `Ready references cover ${formatPercent(covered.coverage)} of the open pipeline by ${label.toLowerCase()}; by the list it would be ${formatPercent(covered.claimed_coverage)}.`
          : `No segment of this dimension needs a reference.`}
      </PageHead>
      <div className={styles.choice}>
        <Select label="Dimension" value={dimension} options={options} onChange={choose} />
      </div>
      <ChartFrame
        finding={`Coverage by ${label.toLowerCase()}`}
        readingAid="Ready (green) and claimed (grey) references against target (line); a segment chosen here filters every page"
        summary={coverageSummary(rows)}
        moreTools={
          <SqlTool title={coverageQuestion.title} statement={coverageQuestion.sql(params)} />
        }
        note={<CoverageNote dimension={dimension} filters={filters} />}
      >
        <CoverageBars rows={rows} currency={currency} onSelect={select} />
      </ChartFrame>
      <section className={styles.table}>
        <SegmentTable rows={rows} currency={currency} dimension={label} />
      </section>
    </>
  );
}
