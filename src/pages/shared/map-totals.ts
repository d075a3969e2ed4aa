import type { MapTotals } from '../../charts/value-map-rows';
import type { MapCounts } from '../../queries/map-counts';

/** The totals of a map as its chart takes them. */
export function mapTotals(counts: MapCounts): MapTotals {
  const { largest_name, largest_standing } = counts;
  return {
    accounts: counts.accounts,
    quadrants: {
      'strategic happy': counts.strategic_happy,
      'strategic unhappy': counts.strategic_unhappy,
      happy: counts.happy,
      neither: counts.neither,
    },
    noSignal: counts.without_signal,
    noValue: counts.without_value,
    standings: counts,
    largest:
      largest_name === null || largest_standing === null
        ? null
        : {
            account_name: largest_name,
            standing: largest_standing,
            current_sentiment: counts.largest_sentiment,
          },
  };
}
