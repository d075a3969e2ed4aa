import { quarterEndsUntil } from '../domain/day';
import { dimensionLabel } from '../domain/dimensions';
import { formatCount } from '../domain/format';
import { type DataSummary, dataSummaryQuestion } from '../queries/data-summary';
import { type DimensionSegment, dimensionSegmentsQuestion } from '../queries/dimension-segments';
import { useAddress } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { Chip } from '../ui/chip';
import { DateChip } from '../ui/date-chip';
import { FilterMenu } from '../ui/filter-menu';
import styles from './top-bar.module.css';

const QUARTERS_OFFERED = 4;

/** The as-of date and the filters, which hold for every page, and what is loaded. */
export function TopBar() {
  const [{ filters }, go] = useAddress();
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  const segments = useQuestion(dimensionSegmentsQuestion, {}).data ?? [];
  return (
    <header className={styles.bar}>
      {summary?.as_of ? <AsOf summary={summary} asOf={summary.as_of} /> : null}
      {filters.map((choice) => (
        <Chip
          key={`${choice.dimension} ${choice.segment}`}
          label={`${dimensionLabel(choice.dimension)}: ${choice.segment}`}
          onRemove={() => go({ filters: filters.filter((other) => other !== choice) })}
        />
      ))}
      {segments.length > 0 ? (
        <FilterMenu
          dimensions={byDimension(segments)}
          value={filters}
          onChange={(chosen) => go({ filters: chosen })}
        />
      ) : null}
      {summary ? <p className={styles.loaded}>{loadedText(summary)}</p> : null}
    </header>
  );
}

function AsOf({ summary, asOf }: { summary: DataSummary; asOf: string }) {
  const [, go] = useAddress();
  const { latest_day: latest } = summary;
  const picks = latest
    ? [
        { label: 'Latest in the data', day: latest },
        ...quarterEndsUntil(latest, QUARTERS_OFFERED)
          .filter((day) => day !== latest)
          .map((day) => ({ label: 'Quarter end', day })),
      ]
    : [];
  return (
    <DateChip
      label="As of"
      value={asOf}
      quickPicks={picks}
      // The latest day is the default, and defaults stay out of the address.
      onChange={(day) => go({ asOf: day === latest ? null : day })}
    />
  );
}

function loadedText({ accounts, responses, is_sample }: DataSummary): string {
  const counts = `${formatCount(accounts)} accounts · ${formatCount(responses)} answers`;
  return is_sample ? `Sample data · ${counts}` : counts;
}

/** The filter menu's view of the segments, which come sorted by dimension. */
function byDimension(rows: readonly DimensionSegment[]) {
  const names = [...new Set(rows.map(({ dimension }) => dimension))];
  return names.map((name) => ({
    name,
    label: dimensionLabel(name),
    segments: rows.filter(({ dimension }) => dimension === name),
  }));
}
