import { useState } from 'react';
import { ask } from '../../queries/question';
import { type RejectedRecord, rejectedRecordsQuestion } from '../../queries/rejected-records';
import { useSession } from '../../state/session-context';
import { Button } from '../../ui/button';
import { csvText, downloadText } from '../../ui/csv-text';
import { WorkFailure } from './work-failure';

const FILE_NAME = 'rejected-records.csv';
const HEADER = ['file', 'record', 'column', 'value', 'reason', 'text'];

/** Takes the rejected records of every file away as one, to be corrected elsewhere. */
export function RejectedDownload() {
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const download = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const all = { limit: null, importId: null };
      const records = await ask(await session.engine, rejectedRecordsQuestion, all);
      downloadText(FILE_NAME, await csvText([HEADER, ...records.map(cells)]));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button onPress={() => void download()} isPending={isBusy}>
        Download as CSV
      </Button>
      <WorkFailure
        failure={failure}
        title="The file could not be made."
        text="Try it again; if it fails again, the technical detail says why."
      />
    </>
  );
}

function cells({ file_name, source_row, column_name, value, reason, raw }: RejectedRecord) {
  return [file_name, String(source_row), column_name, value ?? '', reason, raw ?? ''];
}
