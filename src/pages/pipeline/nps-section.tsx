import { IntervalDots } from '../../charts/interval-dots';
import { intervalSummary, intervalText, isSmall, valueText } from '../../charts/interval-rows';
import { ScoreLine } from '../../charts/score-line';
import { lineSummary, type ScorePoint } from '../../charts/score-line-rows';
import { dimensionLabel, UNKNOWN_SEGMENT, withChosen } from '../../domain/dimensions';
import { formatDay } from '../../domain/format';
import { npsQuestion } from '../../queries/nps';
import { npsOverTimeQuestion } from '../../queries/nps-over-time';
import { goTo, useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { Select } from '../../ui/select';
import { QuestionChart } from '../shared/question-chart';
import { useDimension } from '../shared/use-dimension';
import { IntervalTable } from './interval-table';
import { Missing } from './missing';
import { npsFinding, npsTrendFinding } from './nps-words';
import styles from './pipeline.module.css';
import { npsPoints, npsRows } from './score-rows';
import { apartSentences } from './told-apart';

const HEIGHT = 280;
const NPS_WORDS = { one: 'segment', several: 'segments', evidence: 'answers' };

/** How happy the groups are now, and how that has moved. */
export function NpsSection() {
  return (
    <section className={styles.part} aria-label="NPS">
      <div className={styles.two}>
        <NpsBySegment />
        <NpsOverTime />
      </div>
    </section>
  );
}

/** Those without a value in the dimension are no group to compare. */
function isKnown({ id }: { id: string }): boolean {
  return id !== UNKNOWN_SEGMENT;
}

function NpsBySegment() {
  const filters = useFilters();
  const { dimension, options, choose } = useDimension();
  const label = dimensionLabel(dimension);
  const select = (segment: string) => goTo({ filters: withChosen(filters, dimension, [segment]) });
  return (
    <QuestionChart
      question={npsQuestion}
      params={{ filters, dimension }}
      height={HEIGHT}
      label="Working out NPS"
      finding={(rows) => npsFinding(npsRows(rows).filter(isKnown), label.toLowerCase())}
      readingAid="NPS over the last 365 days with 95 % interval, the most answers first; a segment filters every page"
      summary={(rows) => intervalSummary(npsRows(rows), 'score')}
      table={(rows) => (
        <IntervalTable
          caption={`NPS by ${label.toLowerCase()}`}
          label={label}
          figure="NPS"
          rows={npsRows(rows)}
          scale="score"
          onSelect={select}
        />
      )}
      tools={
        <Select
          isCompact
          label="Dimension of NPS"
          value={dimension}
          options={options}
          onChange={choose}
        />
      }
      empty={
        <Missing
          title="No NPS answer in the last 365 days."
          file="An export of a relationship survey"
          fields={['score', 'responded_at', 'metric']}
        />
      }
    >
      {(rows) => (
        <>
          <IntervalDots rows={npsRows(rows)} scale="score" onSelect={select} />
          <p className={styles.words}>{apartSentences(npsRows(rows).filter(isKnown), NPS_WORDS)}</p>
        </>
      )}
    </QuestionChart>
  );
}

const POINT_COLUMNS: readonly TableColumn<ScorePoint>[] = [
  { key: 'id', label: 'Year to', format: ({ id }) => formatDay(id) },
  { key: 'value', label: 'NPS', align: 'end', format: ({ value }) => valueText(value, 'score') },
  {
    key: 'interval',
    label: '95 % interval',
    align: 'end',
    format: (point) => intervalText(point, 'score'),
  },
  { key: 'counts', label: 'Answers', align: 'end', format: ({ counts }) => counts },
];

function NpsOverTime() {
  const filters = useFilters();
  const select = (asOf: string) => goTo({ asOf });
  return (
    <QuestionChart
      question={npsOverTimeQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Working out NPS over time"
      finding={(rows) => npsTrendFinding(npsPoints(rows))}
      readingAid="NPS of the year up to each quarter end with 95 % interval; a quarter end becomes the as-of date"
      summary={(rows) => lineSummary(npsPoints(rows))}
      table={(rows) => (
        <DataTable
          caption="NPS of the year up to each quarter end"
          columns={POINT_COLUMNS}
          rows={npsPoints(rows)}
          rowKey={({ id }) => id}
          onSelect={({ id }) => select(id)}
        />
      )}
      note={(rows) =>
        npsPoints(rows).some((point) => point.value !== null && isSmall(point))
          ? 'Hollow and grey: fewer than five answers.'
          : null
      }
    >
      {(rows) =>
        rows.some(({ answers }) => answers > 0) ? (
          <ScoreLine points={npsPoints(rows)} onSelect={select} />
        ) : (
          <Missing
            title="No NPS answer up to any of the last quarter ends."
            file="An export of a relationship survey"
            fields={['score', 'responded_at', 'metric']}
          />
        )
      }
    </QuestionChart>
  );
}
