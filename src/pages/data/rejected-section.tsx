import { useState } from 'react';
import { formatCount } from '../../domain/format';
import { receiptsQuestion } from '../../queries/receipts';
import { rejectedRecordsQuestion } from '../../queries/rejected-records';
import { useQuestion } from '../../state/use-question';
import { Select } from '../../ui/select';
import data from './data.module.css';
import styles from './rejected.module.css';
import { RejectedDownload } from './rejected-download';
import { RejectedTable } from './rejected-table';

/** How many records the list shows; the download has all of them. */
const SHOWN = 100;
const EVERY_FILE = 'every file';

/** The records that were rejected, each with its reason, by file and to take away. */
export function RejectedSection() {
  const [file, setFile] = useState(EVERY_FILE);
  const receipts = useQuestion(receiptsQuestion, {}).data ?? [];
  const files = receipts.filter(({ rejected }) => rejected > 0);
  // The file chosen may have been replaced meanwhile.
  const chosen = files.find(({ import_id }) => String(import_id) === file);
  const importId = chosen?.import_id ?? null;
  const rows = useQuestion(rejectedRecordsQuestion, { limit: SHOWN, importId }).data ?? [];
  if (files.length === 0) return null;
  const inSight = chosen ? [chosen] : files;
  const all = inSight.reduce((sum, { rejected }) => sum + rejected, 0);
  return (
    <section>
      <h2 className={data.title}>Rejected records</h2>
      <p className={data.aid}>
        Correct them where they come from and export again.{' '}
        {all > rows.length
          ? `The first ${formatCount(rows.length)} of ${formatCount(all)} are shown.`
          : null}
      </p>
      <div className={styles.tools}>
        {files.length > 1 ? (
          <Select
            label="File"
            value={chosen ? file : EVERY_FILE}
            onChange={setFile}
            options={[
              { value: EVERY_FILE, label: 'Every file' },
              ...files.map(({ import_id, file_name, rejected }) => ({
                value: String(import_id),
                label: file_name,
                detail: formatCount(rejected),
              })),
            ]}
          />
        ) : null}
        <RejectedDownload />
      </div>
      <RejectedTable rows={rows} />
    </section>
  );
}
