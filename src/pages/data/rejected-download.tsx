import { ask } from '../../queries/question';
import { type RejectedRecord, rejectedRecordsQuestion } from '../../queries/rejected-records';
import { useSession } from '../../state/session-context';
import { CsvDownload } from './csv-download';

const HEADER = ['file', 'record', 'column', 'value', 'reason', 'text'];

/** Takes the rejected records of every file away as one, to be corrected elsewhere. */
export function RejectedDownload() {
  const session = useSession();
  const lines = async () => {
    const all = { limit: null, importId: null };
    const records = await ask(await session.engine, rejectedRecordsQuestion, all);
    return [HEADER, ...records.map(cells)];
  };
  return (
    <CsvDownload fileName="rejected-records.csv" lines={lines}>
      Download as CSV
    </CsvDownload>
  );
}

function cells({ file_name, source_row, column_name, value, reason, raw }: RejectedRecord) {
  return [file_name, String(source_row), column_name, value ?? '', reason, raw ?? ''];
}
