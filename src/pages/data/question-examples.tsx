import { formatCount } from '../../domain/format';
import type { QuestionOption } from '../../imports/typing/formats';
import styles from './waiting.module.css';

/** What an answer would make of some cells of the file, and how many it could not read. */
export function QuestionExamples({ examples, unreadable }: QuestionOption) {
  return (
    <span className={styles.examples}>
      {readAlike(examples).map(({ written, read }) => (
        <span key={written.join(' ')} className={styles.example}>
          <span className={styles.written}>{written.join(', ')}</span> → {read}
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

/** The cells by what they are read as: of a scale many scores say the same. */
function readAlike(
  examples: QuestionOption['examples'],
): { written: readonly string[]; read: string }[] {
  const readings = [...new Set(examples.map(({ read }) => read))];
  return readings.map((reading) => ({
    written: examples.filter(({ read }) => read === reading).map(({ written }) => written),
    read: reading,
  }));
}
