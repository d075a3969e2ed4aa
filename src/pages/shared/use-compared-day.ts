import { formatDay, formatDayAndMonth } from '../../domain/format';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useQuestion } from '../../state/use-question';

/** The comparison date as people read it; with its year where that is another one than the as-of date's. */
export function useComparedDay(): string {
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  return comparedDayText(summary?.comparison_date ?? null, summary?.as_of ?? null);
}

export function comparedDayText(compared: string | null, asOf: string | null): string {
  const isSameYear = compared?.slice(0, 4) === asOf?.slice(0, 4);
  return isSameYear ? formatDayAndMonth(compared) : formatDay(compared);
}
