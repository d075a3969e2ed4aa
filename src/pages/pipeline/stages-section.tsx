import { useState } from 'react';
import { CountBars } from '../../charts/count-bars';
import { formatCount } from '../../domain/format';
import { DECISION_DAYS } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import { type AgeingNomination, ageingNominationsQuestion } from '../../queries/ageing-nominations';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { type NominatedAccount, nominatedAccountsQuestion } from '../../queries/nominated-accounts';
import { type StageCount, stagesQuestion } from '../../queries/stages';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { accountColumn, countColumn, standingColumn } from './account-columns';
import { AccountsBehind } from './accounts-behind';
import { Missing } from './missing';
import { NamedAccounts } from './named-accounts';
import styles from './pipeline.module.css';
import { ageingFinding, stagesFinding, stagesSummary, stageText, undatedNote } from './stage-words';
import { counted } from './words';

const HEIGHT = 260;
const WORDS = { counted: 'nominations', marked: `undecided for over ${DECISION_DAYS} days` };
const OVERDUE_COLOR = 'var(--standing-land-mine)';

/** How the nominations stand, and which of them wait for a decision too long. */
export function StagesSection() {
  const filters = useFilters();
  const [stage, setStage] = useState<string | null>(null);
  return (
    <section className={styles.part} aria-label="Stages">
      <div className={styles.two}>
        <QuestionChart
          question={stagesQuestion}
          params={{ filters }}
          height={HEIGHT}
          label="Counting nominations"
          finding={stagesFinding}
          readingAid="Nominations by stage with the median of their days in it; a stage lists its accounts"
          summary={stagesSummary}
          table={(rows) => <StageTable rows={rows} onSelect={setStage} />}
          note={undatedNote}
        >
          {(rows) =>
            rows.every(({ nominations }) => nominations === 0) ? (
              <Missing
                title="No nomination is known."
                file="The programme’s own sheet"
                fields={['stage', 'nominated_at', 'approved_at']}
              />
            ) : (
              <CountBars
                rows={rows.map((row) => ({
                  id: row.stage,
                  label: row.stage,
                  count: row.nominations,
                  marked: row.overdue,
                  text: stageText(row),
                }))}
                words={WORDS}
                markColor={OVERDUE_COLOR}
                summary={stagesSummary(rows)}
                onSelect={setStage}
              />
            )
          }
        </QuestionChart>
        <Ageing />
      </div>
      {stage === null ? null : (
        <AccountsBehind
          question={nominatedAccountsQuestion}
          params={{ filters, group: { by: 'stage', value: stage } }}
          title={(rows) =>
            `${sentenceCase(stage)}: ${counted(
              rows.reduce((sum, { nominations }) => sum + nominations, 0),
              'nomination',
              'nominations',
            )} of ${counted(rows.length, 'account', 'accounts')}`
          }
          columns={[
            accountColumn(),
            standingColumn(),
            countColumn<NominatedAccount>(
              'nominations',
              'Nominations',
              ({ nominations }) => nominations,
            ),
          ]}
          onClose={() => setStage(null)}
        />
      )}
    </section>
  );
}

const STAGE_COLUMNS: readonly TableColumn<StageCount>[] = [
  { key: 'stage', label: 'Stage', format: ({ stage }) => stage },
  countColumn('nominations', 'Nominations', ({ nominations }) => nominations),
  countColumn('median_days', 'Median days', ({ median_days }) => median_days),
  countColumn('overdue', 'Overdue', ({ overdue }) => overdue),
];

interface StageTableProps {
  rows: readonly StageCount[];
  onSelect: (stage: string) => void;
}

function StageTable({ rows, onSelect }: StageTableProps) {
  return (
    <DataTable
      caption="Nominations by stage"
      columns={STAGE_COLUMNS}
      rows={rows}
      rowKey={({ stage }) => stage}
      onSelect={({ stage }) => onSelect(stage)}
    />
  );
}

const AGEING_COLUMNS: readonly TableColumn<AgeingNomination>[] = [
  accountColumn(),
  { key: 'stage', label: 'Stage', format: ({ stage }) => stage },
  { key: 'source', label: 'Source', format: ({ source }) => source, isWideOnly: true },
  { key: 'days', label: 'Days', align: 'end', format: ({ days }) => formatCount(days) },
];

function Ageing() {
  const filters = useFilters();
  const hasNominations = useQuestion(dataSummaryQuestion, {}).data?.[0]?.nominations !== 0;
  return (
    <QuestionChart
      question={ageingNominationsQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Looking for nominations that wait"
      finding={ageingFinding}
      readingAid={`Without a decision for more than ${DECISION_DAYS} days, the oldest first`}
      summary={ageingFinding}
      empty={
        hasNominations ? undefined : (
          <Missing
            title="No nomination is known, so none waits."
            file="The programme’s own sheet"
            fields={['stage', 'nominated_at']}
          />
        )
      }
    >
      {(rows) => (
        <NamedAccounts
          caption="Nominations without a decision, oldest first"
          rows={rows}
          columns={AGEING_COLUMNS}
          rowKey={(row) => `${row.account_id} ${row.source} ${row.nominated_at} ${row.contact}`}
          nobody={`No nomination waits longer than ${DECISION_DAYS} days.`}
          nobodyText="Only nominations with a nominated_at can be timed."
        />
      )}
    </QuestionChart>
  );
}
