import { costsOf } from '../../domain/field-costs';
import type { Decisions } from '../../imports/recognising/decisions';
import { plainName } from '../../imports/recognising/mapping';
import styles from './mapping.module.css';

export interface MissingFieldsProps {
  decisions: Decisions;
  /** Required and without a column, in plain words. */
  missing: readonly string[];
}

/** What is not mapped and what that costs; what the file cannot be loaded without stands first. */
export function MissingFields({ decisions, missing }: MissingFieldsProps) {
  const { dataset, columns, constants, scores } = decisions;
  const topics = scores.length > 0 && scores.every(({ topic }) => topic !== undefined);
  const costs = costsOf(
    dataset,
    (field) =>
      columns[field] !== undefined ||
      constants[field] !== undefined ||
      (field === 'topic' && topics),
  );
  return (
    <section className={styles.missing}>
      <div role="status">
        {missing.length === 0 ? null : (
          <p className={styles.needed}>
            <strong>Cannot be loaded yet.</strong> Choose a column for {missing.join('; ')}.
          </p>
        )}
      </div>
      {costs.length === 0 ? null : (
        <>
          <h4 className={styles.title}>What the file does not tell</h4>
          <dl className={styles.costs}>
            {costs.map(({ without, says }) => (
              <div key={says} className={styles.cost}>
                <dt>{without.map(plainName).join(', ')}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
