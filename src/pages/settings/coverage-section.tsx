import { dimensionLabel } from '../../domain/dimensions';
import { formatPercent } from '../../domain/format';
import { type CoverageShare, coverageSharesQuestion } from '../../queries/coverage-shares';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { NumberSettingRow } from './number-setting';
import { Section } from './section';
import styles from './settings.module.css';

const HEIGHT = 240;
const EVERYBODY = { filters: [] };

const COLUMNS: readonly TableColumn<CoverageShare>[] = [
  { key: 'dimension', label: 'Dimension', format: ({ dimension }) => dimensionLabel(dimension) },
  {
    key: 'coverage',
    label: 'Covered',
    align: 'end',
    format: ({ coverage }) => shareText(coverage),
  },
  {
    key: 'claimed_coverage',
    label: 'The list says',
    align: 'end',
    format: ({ claimed_coverage }) => shareText(claimed_coverage),
  },
];

/** What a segment needs where the strategy says nothing, and how well it is covered by each dimension. */
export function CoverageSection() {
  return (
    <>
      <Section
        title="How many references a segment needs"
        aid="Targets of your own stand in the strategy; this is for the segments without one."
      >
        <NumberSettingRow name="opportunities_per_reference" />
      </Section>
      <div className={styles.section}>
        <QuestionChart
          question={coverageSharesQuestion}
          params={EVERYBODY}
          height={HEIGHT}
          label="Working out coverage"
          finding={coverageFinding}
          readingAid="Pipeline-weighted coverage by ready references, and what the list of claimed ones says, with the settings in force"
          summary={coverageFinding}
        >
          {(rows) => (
            <DataTable
              caption="Open pipeline covered by dimension"
              columns={COLUMNS}
              rows={rows}
              rowKey={({ dimension }) => dimension}
            />
          )}
        </QuestionChart>
      </div>
    </>
  );
}

function coverageFinding(rows: readonly CoverageShare[]): string {
  const known = rows.flatMap(({ coverage, dimension }) =>
    coverage === null ? [] : [{ coverage, dimension }],
  );
  const [least] = known.sort((one, other) => one.coverage - other.coverage);
  return least
    ? `Proof is thinnest by ${dimensionLabel(least.dimension).toLowerCase()}: ${formatPercent(least.coverage)} of the open pipeline is covered`
    : 'No dimension needs references at this date';
}

function shareText(share: number | null): string {
  return share === null ? 'no need' : formatPercent(share, { digits: 1 });
}
