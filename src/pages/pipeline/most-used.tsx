import { CountBars } from '../../charts/count-bars';
import type { CountRow } from '../../charts/count-rows';
import { formatCount, formatDay } from '../../domain/format';
import { TOP_COUNT } from '../../domain/settings';
import { type ReferenceUses, referenceUsesQuestion } from '../../queries/reference-uses';
import { useSessionState } from '../../state/session-context';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { accountColumn, countColumn, standingColumn } from './account-columns';
import { capFinding, capState, nearestCapFirst } from './fatigue-words';
import { Missing } from './missing';
import { OnlyThese } from './only-these';
import styles from './pipeline.module.css';
import { useOpenAccount } from './use-open-account';

const HEIGHT = 280;
const TABLE_HEIGHT = 360;
const RECENT_COLOR = 'var(--ink)';
const CAP_WORDS = { over: 'over the cap', at: 'at the cap', near: 'one below the cap' } as const;

/** Who carries the uses, and who is near the cap or over it. */
export function MostUsed() {
  const filters = useFilters();
  const open = useOpenAccount();
  const cap = useSessionState(({ settings }) => settings.use_cap);
  const days = useSessionState(({ settings }) => settings.use_window_days);
  const words = { counted: 'uses in 365 days', marked: `of them in ${days} days` };
  const isNear = (row: ReferenceUses) => capState(row, cap) !== null;
  return (
    <QuestionChart
      question={referenceUsesQuestion}
      params={{ filters, quarter: null }}
      height={HEIGHT}
      label="Counting uses by account"
      finding={(rows) => capFinding(rows, cap)}
      readingAid={`The most used in ${days} days first; with ${cap} uses in them a reference must rest. A name opens the account`}
      summary={(rows) => `${capFinding(rows, cap)}.`}
      table={(rows) => (
        <DataTable
          caption="Uses by account over the last 365 days"
          columns={COLUMNS}
          rows={nearestCapFirst(rows)}
          rowKey={({ account_id }) => account_id}
          onSelect={open}
          maxHeight={TABLE_HEIGHT}
        />
      )}
      empty={
        <Missing
          title="No reference was used in the last 365 days."
          file="The log of uses"
          fields={['used_at', 'outcome']}
        />
      }
      note={(rows) => namedNote(nearestCapFirst(rows).slice(TOP_COUNT).filter(isNear), cap)}
    >
      {(rows) => (
        <>
          <CountBars
            rows={nearestCapFirst(rows)
              .slice(0, TOP_COUNT)
              .map((row) => rowOf(row, cap, days))}
            words={words}
            markColor={RECENT_COLOR}
            onSelect={(account_id) => open({ account_id })}
          />
          <div className={styles.buttons}>
            <OnlyThese rows={rows.filter(isNear)} />
          </div>
        </>
      )}
    </QuestionChart>
  );
}

function rowOf(row: ReferenceUses, cap: number, days: number): CountRow {
  const state = capState(row, cap);
  const recent = Math.min(row.uses, row.uses_90d);
  const parts = [formatCount(row.uses)];
  if (row.uses_90d > 0) parts.push(`${formatCount(row.uses_90d)} in ${days} days`);
  if (state) parts.push(CAP_WORDS[state]);
  return {
    id: row.account_id,
    label: row.account_name,
    count: row.uses,
    marked: recent,
    text: parts.join(' · '),
  };
}

/** Those near the cap for whom there is no bar. */
function namedNote(rows: readonly ReferenceUses[], cap: number): string | null {
  if (rows.length === 0) return null;
  const names = rows.map((row) => `${row.account_name} (${row.uses_90d} of ${cap})`);
  return `Near the cap besides: ${names.join(', ')}.`;
}

const COLUMNS: readonly TableColumn<ReferenceUses>[] = [
  accountColumn(),
  standingColumn(),
  countColumn('uses', 'Uses', ({ uses }) => uses),
  countColumn('uses_90d', 'Towards the cap', ({ uses_90d }) => uses_90d),
  countColumn('declined', 'Declined', ({ declined }) => declined, true),
  countColumn('no_answer', 'No answer', ({ no_answer }) => no_answer, true),
  {
    key: 'last_used_at',
    label: 'Last used',
    align: 'end',
    isWideOnly: true,
    format: ({ last_used_at }) => formatDay(last_used_at),
  },
];
