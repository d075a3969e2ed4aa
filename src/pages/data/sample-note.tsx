import { dataSummaryQuestion } from '../../queries/data-summary';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import styles from './import.module.css';

export interface SampleNoteProps {
  onClear: () => void;
}

/** Says that the data on the pages is the sample, while it is. */
export function SampleNote({ onClear }: SampleNoteProps) {
  const isSample = useQuestion(dataSummaryQuestion, {}).data?.[0]?.is_sample ?? false;
  if (!isSample) return null;
  return (
    <p className={styles.sample}>
      What you see is sample data of an invented company. Your first import replaces it.
      <Button variant="quiet" isAtStart onPress={onClear}>
        Clear the sample
      </Button>
    </p>
  );
}
