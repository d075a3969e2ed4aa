import { formatCount } from '../../domain/format';
import type { QuestionOption } from '../../imports/typing/formats';
import styles from './waiting.module.css';

/** What an answer would make of some cells of the file, and how many it could not read. */
export function QuestionExamples({ examples, unreadable }: QuestionOption) {
  return (
    <span className={styles.examples}>
      {examples.map(({ written, read }) => (
        <span key={written} className={styles.example}>
          <span className={styles.written}>{written}</span> → {read}
        </span>
      ))}
      {unreadable > 0 ? (
        <span className={styles.unreadable}>
          {unreadable === 1 ? '1 cell' : `${formatCount(unreadable)} cells`} could not be read
        </span>
      ) : null}
    </span>
  );
}
