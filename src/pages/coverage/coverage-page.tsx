import { useState } from 'react';
import type { CoverageView } from '../../charts/coverage-rows';
import { dimensionLabel } from '../../domain/dimensions';
import { formatPercent } from '../../domain/format';
import { type CoverageRow, coverageQuestion } from '../../queries/coverage-rows';
import { type PipelineCoverage, pipelineCoverageQuestion } from '../../queries/pipeline-coverage';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { Answered } from '../shared/answered';
import { coverageFinding } from '../shared/coverage-finding';
import { WithAccounts } from '../shared/nothing-loaded';
import { PageHead } from '../shared/page-head';
import { useDimension } from '../shared/use-dimension';
import { BarsSection } from './bars-section';
import { BridgeSection } from './bridge-section';
import styles from './coverage.module.css';
import { MatrixSection } from './matrix-section';
import { TargetsSection } from './targets-section';

const HEIGHT = 640;

const VIEWS: readonly { value: CoverageView; label: string }[] = [
  { value: 'truth', label: 'What is true: ready' },
  { value: 'list', label: 'What the list says: claimed' },
];

/** How well ready references cover each segment of one dimension, and of two at once. */
export function CoveragePage() {
  const filters = useFilters();
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
  const filters = useFilters();
  const { dimension, options, choose } = useDimension();
  const [view, setView] = useState<CoverageView>('truth');
  const covered = useQuestion(pipelineCoverageQuestion, { filters, dimension }).data?.[0];
  return (
    <>
      <PageHead title={coverageFinding(rows, view)}>
        {pipelineText(covered, dimensionLabel(dimension))}
      </PageHead>
      <div className={styles.choice}>
        <div className={styles.dimension}>
          <Select label="Dimension" value={dimension} options={options} onChange={choose} />
        </div>
        <Segmented label="Count as covered" choices={VIEWS} value={view} onChange={setView} />
      </div>
      <div className={styles.charts}>
        <BarsSection rows={rows} view={view} />
        <BridgeSection />
      </div>
      <div className={styles.section}>
        <MatrixSection view={view} />
      </div>
      <TargetsSection rows={rows} />
    </>
  );
}

function pipelineText(covered: PipelineCoverage | undefined, dimension: string): string {
  if (!covered || covered.coverage === null)
    return 'No segment of this dimension needs a reference.';
  return `Ready references cover ${formatPercent(covered.coverage)} of the open pipeline by ${dimension.toLowerCase()}; by the list it would be ${formatPercent(covered.claimed_coverage)}.`;
}
