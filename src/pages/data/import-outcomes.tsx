import type { Receipt } from '../../imports/receipt';
import { useSessionState } from '../../state/session-context';
import styles from './import.module.css';
import { outcomeText } from './import-words';

/** What the last import did, in a sentence per file. */
export function ImportOutcomes() {
  const receipts = useSessionState((state) => state.receipts);
  if (receipts.length === 0) return null;
  return (
    <ul className={styles.outcomes} aria-label="What the last import did">
      {receipts.map((receipt) => (
        <li key={receipt.file_name} className={styles[receipt.status]}>
          <strong>{receipt.file_name}</strong> <OutcomeWords receipt={receipt} />
        </li>
      ))}
    </ul>
  );
}

/** A file that had to wait and waits no more was discarded: loading it makes a new receipt. */
function OutcomeWords({ receipt }: { receipt: Receipt }) {
  const drafts = useSessionState((state) => state.drafts);
  if (receipt.status !== 'undecided') return outcomeText(receipt);
  return drafts.some(({ file }) => file.name === receipt.file_name)
    ? 'waits for you, below.'
    : 'was discarded. Nothing of it was loaded.';
}
