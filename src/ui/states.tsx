import { type ReactNode, useId } from 'react';
import { Button } from './button';
import styles from './states.module.css';

export interface LoadingProps {
  /** What is being done, "Counting references"; heard, and seen where `isLabelShown`. */
  label?: string;
  /** How many grey lines stand for what is coming. */
  lines?: number;
  /** The height of what is coming in pixels, so that nothing jumps. */
  height?: number;
  isLabelShown?: boolean;
}

/** The shape of what is coming while it is being worked out. */
export function Loading(props: LoadingProps) {
  const { label = 'Loading', lines = 4, height, isLabelShown = false } = props;
  return (
    <div
      className={styles.loading}
      role="status"
      aria-label={label}
      style={height === undefined ? undefined : { minHeight: height }}
    >
      {isLabelShown ? <span className={styles.label}>{label}…</span> : null}
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}

export interface EmptyStateProps {
  title: string;
  /** Why there is nothing, and what would bring something. */
  text?: ReactNode;
  action?: ReactNode;
}

/** Nothing to show, said plainly, with a way on. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {text ? <p className={styles.text}>{text}</p> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}

export interface ErrorNoteProps {
  /** What went wrong in plain words. */
  title: string;
  /** What to do next. */
  text?: ReactNode;
  onRetry?: () => void;
  action?: ReactNode;
  /** For whoever has to find the cause: message, SQL, stack. */
  technicalDetail?: string;
}

/** What went wrong, what to do next, and the technical detail for those who want it. */
export function ErrorNote({ title, text, onRetry, action, technicalDetail }: ErrorNoteProps) {
  const titleId = useId();
  return (
    <div className={`${styles.state} ${styles.error}`} role="alert" aria-labelledby={titleId}>
      <p className={styles.title} id={titleId}>
        {title}
      </p>
      {text ? <p className={styles.text}>{text}</p> : null}
      {onRetry || action ? (
        <div className={styles.action}>
          {onRetry ? <Button onPress={onRetry}>Try again</Button> : null}
          {action}
        </div>
      ) : null}
      {technicalDetail ? (
        <details className={styles.details}>
          <summary>Technical detail</summary>
          <pre className={styles.technical}>{technicalDetail}</pre>
        </details>
      ) : null}
    </div>
  );
}
