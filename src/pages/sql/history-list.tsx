import styles from './side-panel.module.css';

interface HistoryListProps {
  history: readonly string[];
  onOpen: (statement: string) => void;
}

/** The latest questions, the last one first. */
export function HistoryList({ history, onOpen }: HistoryListProps) {
  if (history.length === 0)
    return <p className={styles.none}>Questions that you ask are listed here, the last 50.</p>;
  return (
    <ul className={styles.entries} aria-label="Latest questions">
      {history.map((statement) => (
        <li key={statement} className={styles.past}>
          <button
            type="button"
            className={`${styles.open} ${styles.statement}`}
            title={statement}
            onClick={() => onOpen(statement)}
          >
            {statement}
          </button>
        </li>
      ))}
    </ul>
  );
}
