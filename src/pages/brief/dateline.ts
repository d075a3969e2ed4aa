import { dimensionLabel, type SegmentChoice } from '../../domain/dimensions';
import { formatDay } from '../../domain/format';
import type { DataSummary } from '../../queries/data-summary';

const ACCOUNT = '@account';

/** What the brief is of: the days, the filters, and that the data are a sample. Where names are hidden, so are ids. */
export function dateline(
  summary: Pick<DataSummary, 'as_of' | 'comparison_date' | 'is_sample'>,
  filters: readonly SegmentChoice[],
  isHidden: boolean,
): string {
  const isShown = ({ dimension }: SegmentChoice) => !isHidden || dimension !== ACCOUNT;
  const chosen = filters
    .filter(isShown)
    .map(({ dimension, segment }) => `${dimensionLabel(dimension)}: ${segment}`);
  return [
    summary.as_of === null ? 'Nothing loaded has a date' : `As of ${formatDay(summary.as_of)}`,
    ...(summary.comparison_date === null
      ? []
      : [`compared with ${formatDay(summary.comparison_date)}`]),
    ...(filters.length === 0 ? ['all accounts'] : chosen),
    ...(filters.every(isShown) ? [] : ['chosen accounts']),
    ...(summary.is_sample ? ['sample data'] : []),
  ].join(' · ');
}
