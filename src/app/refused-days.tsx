import { formatDay } from '../domain/format';
import { lookedAtDaysQuestion } from '../queries/looked-at-days';
import { goTo } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { Button } from '../ui/button';
import { compareWith } from './looked-at';
import styles from './refused-days.module.css';
import { useDaysOfAddress } from './use-days-of-address';

/** Makes the days of the address those of the figures; where they cannot be, says why and the way out. */
export function RefusedDays() {
  const reason = useDaysOfAddress();
  return reason === null ? null : <Refusal reason={reason} />;
}

function Refusal({ reason }: { reason: string }) {
  const days = useQuestion(lookedAtDaysQuestion, {}).data?.[0];
  return (
    <div className={styles.note} role="alert">
      <p>
        {reason}{' '}
        {days?.as_of
          ? `The figures below are still as of ${formatDay(days.as_of)}, compared with ${formatDay(days.comparison_date)}.`
          : ''}
      </p>
      <Button onPress={() => goTo(compareWith(null))}>Compare with three months before</Button>
    </div>
  );
}
