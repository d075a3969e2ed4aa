import { STORIES, standoutsQuestion } from '../../queries/standouts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { LinkedSentence } from '../shared/sentence';
import { standoutSentences } from '../shared/stories';
import styles from './overview.module.css';

/** Whom to know by name: a sentence per story, each name leading to the account. */
export function Standouts() {
  const filters = useFilters();
  const standouts = useQuestion(standoutsQuestion, { filters }).data ?? [];
  const sentences = standoutSentences(standouts, STORIES);
  if (sentences.length === 0) return null;
  return (
    <section className={styles.standouts} aria-labelledby="standouts">
      <h2 className={styles.title} id="standouts">
        Whom to know by name
      </h2>
      <ul className={styles.sentences}>
        {sentences.map(({ story, sentence }) => (
          <li key={story}>
            <LinkedSentence sentence={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
