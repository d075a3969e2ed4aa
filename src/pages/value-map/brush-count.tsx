import { useEffect, useState } from 'react';
import { formatCount } from '../../domain/format';
import { type MapExtent, withExtent } from '../../domain/value-map';
import { mapCountsQuestion } from '../../queries/map-counts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { useSame } from '../shared/use-same';
import styles from './value-map.module.css';

/**
 * How many accounts lie below the rectangle that is being drawn. What is asked is answered before the next
 * is asked, so that the count goes along with a hand that does not rest; an older one is marked as such.
 */
export function BrushCount({ part }: { part: MapExtent }) {
  const filters = useFilters();
  const drawn = useSame(part);
  const [asked, setAsked] = useState(drawn);
  const answer = useQuestion(mapCountsQuestion, { filters: withExtent(filters, asked) });
  const isAnswered = !answer.isFetching;
  useEffect(() => {
    if (isAnswered) setAsked(drawn);
  }, [isAnswered, drawn]);
  const accounts = answer.data?.[0]?.accounts;
  const isOld = asked !== drawn || answer.isPlaceholderData;
  return (
    <span className={styles.count} aria-busy={isOld || accounts === undefined}>
      {accounts === undefined
        ? 'counting…'
        : `${formatCount(accounts)} ${accounts === 1 ? 'account' : 'accounts'}`}
    </span>
  );
}
