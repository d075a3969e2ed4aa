import { dimensionLabel } from '../domain/dimensions';
import { formatDay } from '../domain/format';
import { dataSummaryQuestion } from '../queries/data-summary';
import { useFilters } from '../state/use-address';
import { useQuestion } from '../state/use-question';

/** What stands below the picture of any chart: the day, what is filtered, and that the data are a sample. */
export function usePictureNote(): string {
  const filters = useFilters();
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  if (!summary?.as_of) return '';
  return [
    `As of ${formatDay(summary.as_of)}`,
    ...filters.map(({ dimension, segment }) => `${dimensionLabel(dimension)}: ${segment}`),
    ...(summary.is_sample ? ['Sample data'] : []),
  ].join(' · ');
}
