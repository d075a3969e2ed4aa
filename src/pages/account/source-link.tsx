import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatDay } from '../../domain/format';
import { dataSummaryQuestion } from '../../queries/data-summary';
import {
  type RecordDataset,
  type SourceRecordParams,
  sourceRecordQuestion,
} from '../../queries/source-record';
import { useQuestion } from '../../state/use-question';
import popover from '../../ui/popover.module.css';
import { ToolButton } from '../../ui/tool-button';
import { Answered } from '../shared/answered';
import styles from './account.module.css';

const HEIGHT = 120;

interface SourceLinkProps {
  dataset: RecordDataset;
  file_name: string | null;
  source_row: number | null;
}

/** "record 12 of responses.csv", which opens the record as it was read. */
export function SourceLink({ dataset, file_name, source_row }: SourceLinkProps) {
  if (file_name === null || source_row === null) return <small className={styles.quiet}>–</small>;
  const name = `record ${formatCount(source_row)} of ${file_name}`;
  return (
    <DialogTrigger>
      <span className={styles.source}>
        <ToolButton aria-label={`Show ${name}`}>
          <span className={styles.sourceName}>{name}</span>
        </ToolButton>
      </span>
      <Popover className={popover.popover} placement="bottom end" offset={4}>
        <Dialog className={styles.record}>
          <Heading slot="title" className={styles.recordTitle}>
            Record {formatCount(source_row)} of {file_name}
          </Heading>
          <RecordFields dataset={dataset} file_name={file_name} source_row={source_row} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function RecordFields(params: SourceRecordParams) {
  const answer = useQuestion(sourceRecordQuestion, params);
  const asOf = useQuestion(dataSummaryQuestion, {}).data?.[0]?.as_of;
  return (
    <>
      <p className={styles.quiet}>As it was read, and as it stood on {formatDay(asOf)}.</p>
      <Answered answer={answer} height={HEIGHT} label="Reading the record">
        {(fields) => (
          <dl className={styles.fields}>
            {fields.map(({ field, value }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record of several answers repeats its fields, and their order is fixed
              <div key={at}>
                <dt>{dimensionLabel(field)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
    </>
  );
}
