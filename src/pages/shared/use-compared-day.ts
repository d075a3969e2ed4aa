import { formatCount, formatDay, formatDayAndMonth } from '../../domain/format';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useSessionState } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';

/** The comparison date as people read it; with its year where that is another one than the as-of date's. */
export function useComparedDay(): string {
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  return comparedDayText(summary?.comparison_date ?? null, summary?.as_of ?? null);
}

/** What is compared with where that are the data as loaded then; null where both dates have the data of now. */
export function useLoadedThenNote(): string | null {
  const day = useQuestion(dataSummaryQuestion, {}).data?.[0]?.comparison_date ?? null;
  const isAsLoaded = useSessionState(({ comparesAsLoaded }) => comparesAsLoaded);
  const gone = useSessionState(({ accountsGone }) => accountsGone);
  if (!isAsLoaded) return null;
  const leftOut =
    gone === 0
      ? ''
      : ` ${gone === 1 ? 'One account of then is' : `${formatCount(gone)} accounts of then are`} not loaded any more and left out.`;
  return `Compared with the data as loaded on ${formatDay(day)}, by the strategy and settings of now.${leftOut}`;
}

export function comparedDayText(compared: string | null, asOf: string | null): string {
  const isSameYear = compared?.slice(0, 4) === asOf?.slice(0, 4);
  return isSameYear ? formatDayAndMonth(compared) : formatDay(compared);
}
