import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatCount } from '../../domain/format';
import type { Draft, SettledDraft } from '../../imports/draft';
import { type PreviewRow, previewRows } from '../../imports/preview';
import { plainName } from '../../imports/recognising/mapping';
import { useSession } from '../../state/session-context';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { Loading } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { Answered } from '../shared/answered';
import styles from './mapping.module.css';

const HEIGHT = 240;

export interface PreviewTableProps {
  draft: Draft;
  /** Required and without a column, in plain words. */
  missing: readonly string[];
}

/** The first records as they would be loaded; once nothing required is missing and nothing is asked. */
export function PreviewTable({ draft, missing }: PreviewTableProps) {
  return (
    <section>
      <h4 className={styles.title}>How the first records come out</h4>
      {missing.length > 0 ? (
        <p className={styles.aid}>
          To be seen here once there is a column for {missing.join('; ')}.
        </p>
      ) : draft.settlement.questions.length > 0 ? (
        // Read with no answer, records would look rejected that are not.
        <p className={styles.aid}>To be seen here once the questions above are answered.</p>
      ) : isDecided(draft) ? (
        <FirstRecords draft={draft} />
      ) : (
        <Loading label="Reading the first records" height={HEIGHT} />
      )}
    </section>
  );
}

/** Whether the draft has been worked through with everything that is required. */
function isDecided(draft: Draft): draft is SettledDraft {
  return draft.decisions !== null && draft.missing.length === 0;
}

function FirstRecords({ draft }: { draft: SettledDraft }) {
  const session = useSession();
  const answer = useQuery({
    queryKey: ['preview', draft.id, JSON.stringify(draft.decisions)],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => previewRows(await session.engine, draft, { signal }),
  });
  return (
    <Answered answer={answer} height={HEIGHT} label="Reading the first records">
      {(rows) => (
        <DataTable
          caption="How the first records come out"
          columns={columnsOf(rows)}
          rows={rows}
          rowKey={({ record }) => String(record)}
          emptyText="The file has no record."
        />
      )}
    </Answered>
  );
}

function columnsOf(rows: readonly PreviewRow[]): TableColumn<PreviewRow>[] {
  const fields = Object.keys(rows[0]?.values ?? {});
  return [
    { key: 'record', label: 'Record', format: ({ record }) => formatCount(record) },
    { key: 'fate', label: 'Becomes', render: Fate },
    ...fields.map((field) => ({
      key: `field ${field}`,
      label: plainName(field),
      render: ({ values }: PreviewRow) => (
        <span className={field === 'answers' ? styles.answers : styles.cell}>{values[field]}</span>
      ),
    })),
  ];
}

/** What becomes of a record, and why. */
function Fate({ fate, note }: PreviewRow) {
  if (fate === 'loaded') return fate;
  return (
    <span className={styles.fate}>
      <Tag tone={fate === 'rejected' ? 'bad' : 'neutral'}>{fate}</Tag>
      {note === null ? null : <small className={styles.note}>{plainName(note)}</small>}
    </span>
  );
}
