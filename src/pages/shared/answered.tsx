import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDrawnInTurn } from '../../state/drawing';
import { ErrorNote, Loading } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import styles from './answered.module.css';

export interface AnsweredProps<Row> {
  answer: UseQueryResult<Row[]>;
  /** The height of what is coming in pixels, so that nothing jumps. */
  height: number;
  /** What is being worked out, for those who only hear it. */
  label: string;
  children: (rows: Row[]) => ReactNode;
}

/**
 * The answer to a question once it is there, and until then its shape; or why there is none. While a newer
 * answer is worked out the older one stays, dimmed.
 */
export function Answered<Row>({ answer, height, label, children }: AnsweredProps<Row>) {
  const rows = useDrawnInTurn(answer.data);
  if (rows)
    return (
      <div className={styles.answered} aria-busy={answer.isPlaceholderData || rows !== answer.data}>
        {children(rows)}
      </div>
    );
  if (answer.isError)
    return (
      <ErrorNote
        title="This figure could not be worked out."
        text="Your data is unchanged. Try again; if it fails again, the technical detail says why."
        onRetry={() => void answer.refetch()}
        technicalDetail={technicalDetail(answer.error)}
      />
    );
  return <Loading label={label} height={height} />;
}
