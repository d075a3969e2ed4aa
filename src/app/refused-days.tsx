import { formatDay } from '../domain/format';
import { lookedAtDaysQuestion } from '../queries/looked-at-days';
import { useAddress } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { Button } from '../ui/button';
import styles from './refused-days.module.css';

/** Why the days of the address cannot be shown, what is shown instead, and the way out. */
export function RefusedDays({ reason }: { reason: string }) {
  const [, go] = useAddress();
  const days = useQuestion(lookedAtDaysQuestion, {}).data?.[0];
  return (
    <div className={styles.note} role="alert">
      <p>
        {reason}{' '}
        {days?.as_of
          ? `The figures below are still as of ${formatDay(days.as_of)}, compared with ${formatDay(days.comparison_date)}.`
          : ''}
      </p>
      <Button onPress={() => go({ comparedWith: null })}>Compare with three months before</Button>
    </div>
  );
}
