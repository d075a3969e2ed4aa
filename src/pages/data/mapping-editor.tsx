import { useMemo } from 'react';
import type { DatasetName } from '../../domain/dataset';
import type { Draft } from '../../imports/draft';
import type { Decisions } from '../../imports/recognising/decisions';
import { missingIn } from '../../imports/recognising/mapping';
import { decisionsFor } from '../../imports/recognising/propose';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { ColumnProfileTable } from './column-profile-table';
import styles from './mapping.module.css';
import { MappingDetails } from './mapping-details';
import { MappingFile } from './mapping-file';
import { DATASET_CHOICES } from './mapping-words';
import { PreviewTable } from './preview-table';
import { usePendingDecisions } from './use-pending-decisions';

export interface MappingEditorProps {
  draft: Draft;
  onDecide: (decisions: Decisions) => void;
}

/** What a waiting file is, which of its columns holds what, and how its first records come out. */
export function MappingEditor({ draft, onDecide }: MappingEditorProps) {
  const [decisions, change] = usePendingDecisions(draft, onDecide);
  const missing = useMemo(() => (decisions === null ? [] : missingIn(decisions)), [decisions]);
  const { table } = draft;
  const switchTo = (dataset: DatasetName) => {
    if (dataset === decisions?.dataset) return;
    // What was answered of the file's days and numbers holds whatever the file is.
    change({ ...decisionsFor(table, dataset), answers: decisions?.answers ?? {} });
  };
  return (
    <div className={styles.editor}>
      <div className={styles.head}>
        <Select
          label="What it is"
          options={DATASET_CHOICES}
          value={decisions?.dataset ?? null}
          onChange={switchTo}
          placeholder="Choose what it is"
        />
        <p className={styles.look}>{lookText(draft)}</p>
      </div>
      {decisions === null ? null : (
        <>
          <MappingDetails
            key={decisions.dataset}
            draft={draft}
            decisions={decisions}
            onChange={change}
          />
          <PreviewTable draft={draft} missing={missing} />
        </>
      )}
      <Disclosure title={`What is in the columns (${table.columns.length})`}>
        {() => <ColumnProfileTable draft={draft} />}
      </Disclosure>
      <MappingFile
        fileName={draft.file.name}
        columns={table.columns}
        decisions={decisions}
        onUse={change}
      />
    </div>
  );
}

/** What the file was taken for, and what it could be as well. */
function lookText({ proposal: { writer, decisions, alternatives } }: Draft): string {
  if (decisions === null) return 'Its columns fit nothing that is known here.';
  const name = (dataset: DatasetName) =>
    (DATASET_CHOICES.find(({ value }) => value === dataset)?.label ?? dataset).toLowerCase();
  const others = alternatives.map(name).join(' or ');
  const taken = `Looks like a ${writer} of ${name(decisions.dataset)}`;
  return others === '' ? `${taken}.` : `${taken}; it could as well be of ${others}.`;
}
