import { ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import styles from './import.module.css';

export interface WorkFailureProps {
  /** null where nothing failed. */
  failure: unknown;
  /** What did not work, in plain words. */
  title: string;
  /** What to do next. */
  text: string;
}

/** Why work on files ended early; that the user ended it is no error. */
export function WorkFailure({ failure, title, text }: WorkFailureProps) {
  if (failure === null) return null;
  if (failure instanceof DOMException && failure.name === 'AbortError')
    return (
      <p className={styles.cancelled} role="status">
        Cancelled. Nothing was changed.
      </p>
    );
  return <ErrorNote title={title} text={text} technicalDetail={technicalDetail(failure)} />;
}
