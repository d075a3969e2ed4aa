import { formatDay, formatSigned } from '../../domain/format';
import { type IdleReference, idleReferencesQuestion } from '../../queries/idle-references';
import { useFilters } from '../../state/use-address';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { QuestionChart } from '../shared/question-chart';
import { useCurrency } from '../shared/use-currency';
import { accountColumn, countColumn, revenueColumn } from './account-columns';
import { idleFinding } from './fatigue-words';
import { OnlyThese } from './only-these';
import styles from './pipeline.module.css';
import { useOpenAccount } from './use-open-account';

const HEIGHT = 160;
const TABLE_HEIGHT = 340;

/** The ready references that nobody has used for a year: whom to ask instead of the tired ones. */
export function IdleReferences() {
  const filters = useFilters();
  const currency = useCurrency();
  const open = useOpenAccount();
  return (
    <QuestionChart
      question={idleReferencesQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Looking for idle references"
      finding={idleFinding}
      readingAid="Ready, and without a use in the last 365 days, the largest first: ask them instead of the tired ones"
      summary={(rows) => `${idleFinding(rows)}.`}
    >
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title="Every ready reference was used within a year." />
        ) : (
          <>
            <DataTable
              caption="Ready references without a use for a year"
              columns={columns(currency)}
              rows={rows}
              rowKey={({ account_id }) => account_id}
              onSelect={open}
              maxHeight={TABLE_HEIGHT}
            />
            <div className={styles.buttons}>
              <OnlyThese rows={rows} />
            </div>
          </>
        )
      }
    </QuestionChart>
  );
}

function columns(currency: string): TableColumn<IdleReference>[] {
  return [
    accountColumn(),
    {
      key: 'last_used_at',
      label: 'Last used',
      align: 'end',
      format: ({ last_used_at }) => (last_used_at === null ? 'never' : formatDay(last_used_at)),
    },
    revenueColumn(currency),
    countColumn('strategic_value', 'Strategic value', (row) => row.strategic_value, true),
    {
      key: 'current_sentiment',
      label: 'Current sentiment',
      align: 'end',
      isWideOnly: true,
      format: ({ current_sentiment }) => formatSigned(current_sentiment),
    },
  ];
}
