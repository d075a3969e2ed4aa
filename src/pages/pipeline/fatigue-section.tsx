import { useState } from 'react';
import { QuarterColumns } from '../../charts/quarter-columns';
import { type QuarterColumn, quarterSummary } from '../../charts/quarter-columns-rows';
import { formatCount } from '../../domain/format';
import { type Fatigue, fatigueQuestion } from '../../queries/fatigue';
import { type ReferenceUses, referenceUsesQuestion } from '../../queries/reference-uses';
import { type QuarterUses, usesByQuarterQuestion } from '../../queries/uses-by-quarter';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { accountColumn, countColumn, standingColumn } from './account-columns';
import { AccountsBehind } from './accounts-behind';
import { quartersFinding } from './fatigue-words';
import { IdleReferences } from './idle-references';
import { LoadFigures } from './load-figures';
import { Missing } from './missing';
import { MostUsed } from './most-used';
import styles from './pipeline.module.css';

const HEIGHT = 280;
/** Three years of quarters; the table and the CSV have all. */
const QUARTERS_DRAWN = 12;

/** Whether the load is spread, who must rest, and who waits to be used. */
export function FatigueSection() {
  const filters = useFilters();
  const [quarter, setQuarter] = useState<string | null>(null);
  const fatigue = useQuestion(fatigueQuestion, { filters }).data?.[0];
  const isUnused = useQuestion(usesByQuarterQuestion, { filters }).data?.length === 0;
  if (isUnused)
    return (
      <section className={styles.part} aria-label="Fatigue">
        <Missing
          title="No use of a reference is known, so nobody can be told to be tired."
          file="The log of uses"
          fields={['used_at', 'type', 'opportunity_id', 'outcome']}
        />
      </section>
    );
  return (
    <section className={styles.part} aria-label="Fatigue">
      <LoadFigures />
      <div className={`${styles.two} ${styles.split}`}>
        <Quarters onSelect={setQuarter} />
        <MostUsed />
      </div>
      {quarter === null ? null : (
        <AccountsBehind
          question={referenceUsesQuestion}
          params={{ filters, quarter }}
          title={usesTitle}
          columns={USE_COLUMNS}
          onClose={() => setQuarter(null)}
        />
      )}
      {isAnyUse(fatigue) ? (
        <div className={`${styles.split} ${styles.narrow}`}>
          <IdleReferences />
        </div>
      ) : null}
    </section>
  );
}

function isAnyUse(fatigue: Fatigue | undefined): boolean {
  return fatigue !== undefined && fatigue.uses > 0;
}

const USE_COLUMNS: readonly TableColumn<ReferenceUses>[] = [
  accountColumn(),
  standingColumn(),
  countColumn('uses', 'Uses', ({ uses }) => uses),
  countColumn('accepted', 'Accepted', ({ accepted }) => accepted, true),
  countColumn('declined', 'Declined', ({ declined }) => declined, true),
  countColumn('no_answer', 'No answer', ({ no_answer }) => no_answer, true),
];

function usesTitle(rows: readonly ReferenceUses[]): string {
  const uses = rows.reduce((sum, row) => sum + row.uses, 0);
  const refused = rows.reduce((sum, row) => sum + row.declined + row.no_answer, 0);
  return `${formatCount(uses)} uses and ${formatCount(refused)} requests in vain, of ${formatCount(rows.length)} accounts`;
}

function columnsOf(rows: readonly QuarterUses[]): QuarterColumn[] {
  return rows.map(({ starts_at, ...row }) => ({ id: starts_at, ...row }));
}

const QUARTER_COLUMNS: readonly TableColumn<QuarterColumn>[] = [
  { key: 'quarter', label: 'Quarter', format: ({ quarter }) => quarter },
  countColumn('uses', 'Uses', ({ uses }) => uses),
  countColumn('accepted', 'Accepted', ({ accepted }) => accepted),
  countColumn('declined', 'Declined', ({ declined }) => declined),
  countColumn('no_answer', 'No answer', ({ no_answer }) => no_answer),
];

function Quarters({ onSelect }: { onSelect: (quarter: string) => void }) {
  const filters = useFilters();
  return (
    <QuestionChart
      question={usesByQuarterQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Counting uses by quarter"
      finding={quartersFinding}
      readingAid="Uses by fiscal quarter, the last up to the as-of date; a quarter lists its accounts"
      summary={(rows) => quarterSummary(columnsOf(rows))}
      table={(rows) => (
        <DataTable
          caption="Uses by quarter"
          columns={QUARTER_COLUMNS}
          rows={columnsOf(rows)}
          rowKey={({ id }) => id}
          onSelect={({ id }) => onSelect(id)}
        />
      )}
    >
      {(rows) => (
        <QuarterColumns rows={columnsOf(rows).slice(-QUARTERS_DRAWN)} onSelect={onSelect} />
      )}
    </QuestionChart>
  );
}
