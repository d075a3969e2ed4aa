import { useState } from 'react';
import { formatCount, formatPercent } from '../../domain/format';
import type { Receipt } from '../../imports/receipt';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useSession, useSessionState } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { DropArea } from '../../ui/drop-area';
import { ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import styles from './data.module.css';

/** The drop zone, what the import under way is at, and what the last one did. */
export function ImportSection() {
  const session = useSession();
  const progress = useSessionState((state) => state.progress);
  const receipts = useSessionState((state) => state.receipts);
  const isSample = useQuestion(dataSummaryQuestion, {}).data?.[0]?.is_sample ?? false;
  const [failure, setFailure] = useState<unknown>(null);
  const run = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch(setFailure);
  };
  return (
    <section aria-label="Import">
      {isSample ? (
        <p className={styles.sample}>
          What you see is sample data of an invented company. Your first import replaces it.
          <Button variant="quiet" onPress={() => run(session.clearSample())}>
            Clear the sample
          </Button>
        </p>
      ) : null}
      <DropArea
        onFiles={(files) =>
          run(session.importFiles(files.map((file) => ({ name: file.name, content: file }))))
        }
        onError={setFailure}
        isDisabled={progress !== null}
        text="CSV files, several at once or a whole folder. A newer export replaces the older one of the same kind."
      />
      <p className={styles.progress} role="status">
        {progress
          ? `Reading ${progress.fileName} (${progress.position} of ${progress.of}), ${formatPercent(progress.share)}…`
          : null}
      </p>
      {failure === null ? null : (
        <ErrorNote
          title="The import stopped, and nothing was changed."
          text="Drop the files again. If it stops again, the technical detail says why."
          technicalDetail={technicalDetail(failure)}
        />
      )}
      {receipts.length > 0 ? <Outcomes receipts={receipts} /> : null}
    </section>
  );
}

/** The outcome of the last import in a sentence per file. */
function Outcomes({ receipts }: { receipts: readonly Receipt[] }) {
  return (
    <ul className={styles.outcomes} aria-label="What the last import did">
      {receipts.map((receipt) => (
        <li
          key={receipt.file_name}
          className={receipt.status === 'refused' ? styles.refused : styles.accepted}
        >
          <strong>{receipt.file_name}</strong> {outcomeText(receipt)}
        </li>
      ))}
    </ul>
  );
}

function outcomeText(receipt: Receipt): string {
  if (receipt.status === 'refused') return `was not loaded. ${receipt.message}`;
  if (receipt.status === 'undecided') return `waits for you. ${receipt.message}`;
  const replaced =
    receipt.replaced.length > 0 ? ` It replaced ${receipt.replaced.join(', ')}.` : '';
  const rejected =
    receipt.rejected > 0 ? `, ${formatCount(receipt.rejected)} rejected (see below)` : '';
  return `is loaded: ${formatCount(receipt.loaded)} ${receipt.dataset}${rejected}.${replaced}`;
}
