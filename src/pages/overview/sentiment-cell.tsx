import { formatInterval, formatSigned } from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import type { HiddenGem } from '../../queries/hidden-gems';
import styles from './overview.module.css';

type Sentiment = Pick<
  HiddenGem,
  'current_sentiment' | 'interval_low' | 'interval_high' | 'responses'
>;

/** Sentiment with its interval; greyed where few answers carry it. */
export function SentimentCell(sentiment: Sentiment) {
  const { current_sentiment, interval_low, interval_high, responses } = sentiment;
  if (current_sentiment === null) return 'no signal';
  return (
    <span className={responses < SMALL_NUMBER ? styles.few : undefined}>
      {formatSigned(current_sentiment)}{' '}
      <small className={styles.interval}>{formatInterval(interval_low, interval_high)}</small>
    </span>
  );
}
