import { useSessionState } from '../../state/session-context';
import styles from './data.module.css';
import waiting from './waiting.module.css';
import { WaitingFile } from './waiting-file';

export interface WaitingFilesProps {
  /** A file was loaded or discarded, and its buttons with it. */
  onGone: () => void;
}

/** The files that need a word of the user before they are loaded. */
export function WaitingFiles({ onGone }: WaitingFilesProps) {
  const drafts = useSessionState((state) => state.drafts);
  if (drafts.length === 0) return null;
  return (
    <section aria-label="Waiting for you">
      <h2 className={styles.title}>Waiting for you</h2>
      <p className={styles.aid}>
        Nothing of these files is loaded yet. What you say is remembered for the next export of the
        same shape.
      </p>
      <div className={waiting.files}>
        {drafts.map((draft) => (
          <WaitingFile key={draft.id} draft={draft} onGone={onGone} />
        ))}
      </div>
    </section>
  );
}
