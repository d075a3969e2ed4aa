import { LARGEST_WEIGHT, PREFERENCES, type Preference, weightsOf } from '../../domain/match';
import { NumberField } from '../../ui/number-field';
import styles from './match.module.css';
import { useRequest } from './use-request';

const LABELS: Readonly<Record<Preference, string>> = {
  segments: 'Like the customer',
  topic: 'Speaks on the topic',
  sentiment: 'Happy now',
  value: 'Strategic value',
  rest: 'Not asked for long',
  freshness: 'Answered of late',
  tenure: 'Long a customer',
};

/** How much each preference counts, from 0 on. */
export function WeightFields() {
  const [request, ask] = useRequest();
  const weights = weightsOf(request);
  return (
    <div className={styles.weights}>
      {PREFERENCES.map((preference) => (
        <NumberField
          key={preference}
          label={LABELS[preference]}
          value={weights[preference]}
          least={0}
          most={LARGEST_WEIGHT}
          onChange={(weight) =>
            ask({ weights: { ...request.weights, [preference]: weight ?? undefined } })
          }
        />
      ))}
    </div>
  );
}
