import { dimensionLabel } from '../../domain/dimensions';
import { formatDay } from '../../domain/format';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useSessionState } from '../../state/session-context';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import styles from './print-head.module.css';

/** On paper, where the bar with the dates and filters is left out: what the page below was asked for. */
export function PrintHead() {
  const filters = useFilters();
  const isAsLoaded = useSessionState(({ comparesAsLoaded }) => comparesAsLoaded);
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  const chosen = filters.map(
    ({ dimension, segment }) => `${dimensionLabel(dimension)}: ${segment}`,
  );
  const parts = [
    'Refscope',
    ...(summary?.is_sample ? ['sample data'] : []),
    `as of ${formatDay(summary?.as_of)}`,
    `compared with ${formatDay(summary?.comparison_date)}${isAsLoaded ? ', as loaded then' : ''}`,
    chosen.length > 0 ? chosen.join(', ') : 'all accounts',
  ];
  return <p className={styles.line}>{parts.join(' · ')}</p>;
}
