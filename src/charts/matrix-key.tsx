import styles from './coverage-matrix.module.css';
import type { CoverageView } from './coverage-rows';

/** What the grounds and the texts of the cells mean. */
export function MatrixKey({ view }: { view: CoverageView }) {
  const grounds = [
    { look: styles.nothing, text: '0 %' },
    { look: styles.little, text: 'below half' },
    { look: styles.much, text: 'half or more' },
    { look: styles.full, text: '100 % of the target' },
    { look: styles.noNeed, text: 'no need' },
  ];
  const [counted, other] = view === 'list' ? ['claimed', 'ready'] : ['ready', 'claimed'];
  return (
    <ul className={styles.key}>
      {grounds.map(({ look, text }) => (
        <li key={text}>
          <span className={`${styles.swatch} ${look}`} />
          {text}
        </li>
      ))}
      <li>
        In a cell: the share covered and the open pipeline; {counted} of target, and {other}
      </li>
    </ul>
  );
}
